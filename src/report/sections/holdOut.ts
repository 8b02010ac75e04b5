import type { HoldOut } from '../../analysis/customers/holdOut';
import { causedSentences, comparedSentences, orderRowsUsed } from '../../wording/customerSentences';
import { evidenceWords } from '../../wording/evidenceWords';
import type { Block, Cell, Figures } from '../blocks';
import { figure, remark, words } from '../cells';
import { extraCustomers } from '../formula/extraCustomers';
import { choose, compare, minus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { formats } from '../formats';
import { dayText } from '../periodText';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';
import { twoRatesRow, twoRatesSentence, twoRatesTable, twoRatesVerdict, type TwoRates } from './twoRates';

const title = 'What engagement caused';

const ratesOf = ({ test }: HoldOut): TwoRates => ({
  key: 'holdOut',
  counts: test.total,
  header: 'Drawn by lot',
  groupA: 'Contacted',
  groupB: 'Left out',
  did: 'ordered',
});

const ratioKeys = { estimate: 'holdOut.ratio', low: 'holdOut.ratio.low', high: 'holdOut.ratio.high' };

function extraRow(): (Cell | null)[] {
  const formulas = extraCustomers(ref('holdOut.a.count'), ratioKeys);
  const cell = (formula: Expression, suffix: string, inWords: string): Cell =>
    figure(formula, formats.decimal, {
      key: `holdOut.extraCustomers${suffix}`,
      label: `Extra customers who ordered${inWords}`,
    });
  return [
    words('Extra customers', 'tableLabel'),
    null,
    null,
    cell(formulas.estimate, '', ''),
    cell(formulas.low, '.low', ', low limit'),
    cell(formulas.high, '.high', ', high limit'),
  ];
}

/** "Were they already better?" */
function beforeRows({ before }: HoldOut): Figures['rows'] {
  const [a, b] = ['holdOut.before.contacted', 'holdOut.before.leftOut'];
  const none = [a, b].map((key) => compare(ref(key!), '=', text(notDefined)));
  const gap = none.reduce<Expression>(
    (value, missing) => choose(missing, text(notDefined), value),
    minus(ref(a!), ref(b!)),
  );
  const mean = (key: string, value: number | null, group: string) => ({
    label: words(`Orders before, ${group}`),
    value: figure(value ?? notDefined, formats.ratio, {
      key,
      label: `Mean orders before the test, ${group}`,
    }),
    remark: remark('each, up to the day the test began'),
  });
  return [
    mean(a!, before.contacted.estimate, 'contacted'),
    mean(b!, before.heldOut.estimate, 'left out'),
    {
      label: words('Were they already better?'),
      value: figure(gap, formats.ratio, {
        key: 'holdOut.before.gap',
        label: 'Were they already better? Orders before, contacted − left out',
      }),
      remark: remark('orders each, more than those left out; by chance about 0'),
    },
  ];
}

function smallPrint({ counts, windowDays }: HoldOut): string {
  const left = (people: number, why: string): string => (people > 0 ? ` ${people} left out: ${why}.` : '');
  return `Everybody in a group counts, whether or not the contact reached them. Ordered: within ${windowDays} days after the test began. ${counts.inGroups} customers in the groups.${left(counts.notObserved, 'not watched for so long')}${left(counts.withoutStart, 'no date')} ${orderRowsUsed(counts)}`;
}

/** The days of the test: its own where it has a start, else the period. */
function testDays({ inPeriod, starts, windowDays }: HoldOut, { period }: SectionContext): string {
  if (inPeriod || starts === null) return period;
  const begun =
    starts.first === starts.last
      ? `test from ${dayText(starts.first)}`
      : `tests begun ${dayText(starts.first)} to ${dayText(starts.last)}`;
  return `${begun}, ${windowDays} days each`;
}

function blocksOf(found: HoldOut, context: SectionContext): Block[] {
  const { landmarkDays } = context.analysis.assumptions;
  const rates = ratesOf(found);
  const evidence = evidenceWords(found.gradeReason, landmarkDays);
  const sentences =
    found.grade === 'A'
      ? causedSentences(evidence)
      : comparedSentences(
          { group: 'Contacted customers', others: 'those left out', did: 'ordered' },
          evidence,
        );
  const table = twoRatesTable(rates);
  return [
    heading(title, { period: testDays(found, context) }),
    twoRatesSentence(rates, 'What did engagement cause?', sentences),
    { ...table, rows: [...table.rows, extraRow()] },
    { kind: 'figures', rows: [...beforeRows(found), gradeRow('holdOut', found, landmarkDays)] },
    { kind: 'smallPrint', lines: [smallPrint(found)] },
  ];
}

/** The effect of contacting customers, where chance decided who was left out. */
export const holdOut: Section = (context) => {
  const part = context.analysis.customers.holdOut;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  const rates = ratesOf(part.result);
  return {
    blocks: blocksOf(part.result, context),
    working: [],
    workingRows: [twoRatesRow(rates, 'Ordered, contacted ÷ left out')],
    workingValues: [twoRatesVerdict(rates, 'Verdict on the hold-out')],
  };
};
