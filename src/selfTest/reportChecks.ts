import { formula } from './check';
import type { Check, Trial } from './check';

/** What the cells of a report are made of. */
export const reportChecks = (): readonly Check[] => [
  {
    what: 'Built-in functions: sums and choices',
    from: 'by hand',
    answers: [15],
    trials: [
      formula('=SUM({x})+SUMPRODUCT({x};{y})', 37),
      formula('=AVERAGE({y})', 13 / 3),
      formula('=MIN({y})*MAX({y})-ABS(-3)', 11),
      formula('=ROUND(7/3;2)', 2.33),
      formula('=IF(AND(1<2;2<3);6;7)', 6),
      formula('=IF(OR(1>2;2>3);6;7)', 7),
      formula('=IFERROR(1/0;5)', 5),
      formula('=SQRT(16)+EXP(LN(5))', 9),
      formula('="  "&IF(1<2;"yes";"no")', '  yes'),
    ],
  },
  {
    what: 'Built-in functions: spread and trend',
    from: 'by hand: 2, 4, 7 over 1, 2, 3',
    trials: [
      formula('=STDEV({y})', Math.sqrt(19 / 3)),
      formula('=FORECAST(4;{y};{x})', 28 / 3),
      formula('=STEYX({y};{x})', Math.sqrt(1 / 6)),
    ],
  },
  {
    what: 'Built-in functions: distributions',
    from: 'scipy and mpmath',
    trials: [
      formula('=NORM.S.INV(39/40)', 1.959963984540054),
      formula('=T.INV.2T(1/20;7)', 2.3646242515927853),
      formula('=T.DIST.2T(3;7)', 0.01994212613199254, 1e-6),
      formula('=CHISQ.DIST.RT(40;1)', 2.5396285894708634e-10, 1e-6),
    ],
  },
  {
    what: 'Text that looks like a formula stays text',
    from: 'as it was written',
    answers: [19],
    trials: ['=1+1', '+1', '-5', '@me'].map((text) => ({ cell: { unmarked: text }, expected: text })),
  },
  {
    what: 'The apostrophe before such text is not shown',
    from: 'as it was written',
    answers: [28],
    trials: ['=1+1', '+1', '-5', '@me', "'t Winkeltje"].map(asWritten),
  },
  {
    what: 'Text that looks like a number stays text',
    from: 'as it was written',
    answers: [19],
    trials: ['1/2', '3-4', '1e5', '007', 'TRUE', '2025-01-05'].map(asWritten),
  },
  {
    what: 'Shares and money are shown as such',
    from: 'marks as in your language',
    trials: [
      {
        cell: { number: 0.4567, format: '0.0%' },
        expected: { kind: 'shown', pattern: /^45\D7\s?%$/, words: '45.7 %' },
      },
      {
        cell: { number: 1234.5, format: '"€"#,##0.00' },
        expected: { kind: 'shown', pattern: /^€1\D?234\D50$/, words: '€1,234.50' },
      },
    ],
  },
];

const asWritten = (text: string): Trial => ({ cell: text, expected: text });
