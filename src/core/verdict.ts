/** What may be said about an effect. The same five words everywhere. */
export type Verdict = 'increase' | 'decrease' | 'noEffect' | 'cannotTell' | 'tooFewData';
