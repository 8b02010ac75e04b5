import { Failure } from '../../core/failure';
import { flagOf } from '../../import/flagColumn';
import { headerWords } from '../../import/header';

/** What the cells are called that say who is in which group. */
export interface NamedGroups {
  readonly labels: readonly string[];
  /** The headers above them, one for each tab. */
  readonly headers: readonly string[];
  /** Whether the group of any customer has a date. */
  readonly dated: boolean;
}

/** What people call those whom chance left alone; as a header it asks who they are. */
const holdOutWords =
  /^(in )?(the )?(hold ?out|held out|control|kontrolle?|temoin|controle)( ?(group|gruppe|groep|test|set|sample|customers?))?$|^(groupe|groep|grupo|gruppe) (de )?(temoin|controle|control)$/;

/** What they may be called too, and those who never agreed to be written to as well. */
const leftAloneWords =
  /^(not contacted|no contact|uncontacted|left out|excluded|untreated|no email|no mail)( group)?$/;

/** Headers under which "no" says that somebody was left alone. */
const contactedHeaders =
  /^(was |is )?(contacted|mailed|emailed|treated|treatment|group|test ?group|in test|test|arm|variant|gruppe|groupe( test)?|groep|grupo( de prueba)?)( group)?$/;

/** Cells that say no without being a "no". */
const nothingWords = /^(nothing|not)$/;

/**
 * Which of two groups was left alone, by its name. A bare "yes" or "no" is an answer to the header: under "hold-out" yes
 * is left alone, under "contacted" no. Without the day the test began only a "hold-out" or "control" is believed:
 * any column of two values could be headed "group".
 */
export function heldOutLabel({ labels, headers, dated }: NamedGroups): number {
  const kinds = new Set(headers.map((header) => headerKind(headerWords(header), dated)));
  const kind = kinds.size === 1 ? [...kinds][0]! : 'neither';
  const heldOut = labels.map((label) => isHeldOut(label, kind, dated));
  const only = heldOut.indexOf(true);
  if (labels.length !== 2 || only < 0 || heldOut.indexOf(true, only + 1) >= 0) {
    const some = labels.length > 5 ? [...labels.slice(0, 5), '…'] : labels;
    throw new Failure('HOLD_OUT_NOT_TOLD', { labels: some.map((label) => label.slice(0, 30)).join(', ') });
  }
  return only;
}

type HeaderKind = 'heldOut' | 'contacted' | 'neither';

const namesHoldOut = (words: string, dated: boolean): boolean =>
  holdOutWords.test(words) || (dated && leftAloneWords.test(words));

function headerKind(words: string, dated: boolean): HeaderKind {
  if (namesHoldOut(words, dated)) return 'heldOut';
  return dated && contactedHeaders.test(words) ? 'contacted' : 'neither';
}

function isHeldOut(label: string, kind: HeaderKind, dated: boolean): boolean {
  const words = headerWords(label);
  if (namesHoldOut(words, dated)) return true;
  const flag = nothingWords.test(words) ? 0 : flagOf(label);
  return kind === 'heldOut' ? flag === 1 : kind === 'contacted' && flag === 0;
}
