import type { Advocates } from '../../analysis/customers/advocates';
import { silentSentences } from '../../wording/customerSentences';
import type { Block, Cell } from '../blocks';
import { figure, remark, words } from '../cells';
import { all, choose, compare, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { noLimit, notDefined } from '../formula/missing';
import { formats } from '../formats';
import { gradeRow } from './gradeRow';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';
import { countCells, rateCells } from './twoRates';

const title = 'Who recommends you';
/** Of fewer people each could be recognised. */
const fewestPeople = 5;
const half = 0.5;

const countedRow = (key: string, label: string, people: number, count: number, did: string): Cell[] => [
  words(label, 'tableLabel'),
  ...countCells(key, label, people, count, did),
  ...rateCells(key, label),
];

function silentSentence(): Expression {
  const [low, high] = [ref('referrals.silent.low'), ref('referrals.silent.high')];
  const known = (limit: Expression): Expression => compare(limit, '<>', text(noLimit));
  return choose(
    all(known(low), compare(low, '>', half)),
    text(silentSentences.most),
    choose(
      all(known(high), compare(high, '<', half)),
      text(silentSentences.few),
      text(silentSentences.cannotTell),
    ),
  );
}

/** The column says "yes" where it should say who. */
const areUnnamed = ({ referred, referrers }: Advocates): boolean => referrers === 0 && referred > 0;

function sentenceOf(found: Advocates): Block {
  const { silent, referrers } = found;
  if (areUnnamed(found)) return { kind: 'sentence', text: silentSentences.unnamed };
  if (referrers < fewestPeople) return { kind: 'sentence', text: silentSentences.tooFew };
  if (!('result' in silent)) return { kind: 'sentence', text: silentSentences.unknown };
  return {
    kind: 'liveSentence',
    key: 'referrals.sentence',
    label: 'Are those who recommend you engaged?',
    choice: silentSentence(),
  };
}

function peopleTable({ silent, customers, referred, referrers }: Advocates): Block {
  const recommended = countedRow(
    'referrals',
    'Customers: recommended',
    customers,
    referred,
    'came by a recommendation',
  );
  const shown = 'result' in silent && referrers >= fewestPeople;
  const silentRow = shown
    ? [
        countedRow(
          'referrals.silent',
          'Who recommend: not engaged',
          silent.result.referrers,
          silent.result.silent,
          'not engaged',
        ),
      ]
    : [];
  return {
    kind: 'table',
    header: ['', 'People', 'of them', 'share', 'from', 'to'],
    rows: [recommended, ...silentRow],
  };
}

function smallPrint({ silent }: Advocates): string {
  const unnamed = 'result' in silent ? silent.result.rowsLeftOut : 0;
  const without = unnamed > 0 ? ` ${unnamed} came by somebody who is not named.` : '';
  return `Customers who were not asked count as not recommended.${without} Somebody who uses another address in public looks as if not engaged.`;
}

function blocksOf(found: Advocates, context: SectionContext): Block[] {
  const { landmarkDays } = context.analysis.assumptions;
  const few = areUnnamed(found) ? notDefined : `under ${fewestPeople}`;
  const people = found.referrers < fewestPeople ? few : found.referrers;
  return [
    heading(title, context),
    sentenceOf(found),
    peopleTable(found),
    {
      kind: 'figures',
      rows: [
        {
          label: words('People who recommended you'),
          value: figure(people, formats.count, {
            key: 'referrals.referrers',
            label: 'People who recommended you',
          }),
          remark: remark('different ones, also those who never bought'),
        },
        gradeRow('referrals', { grade: 'E', gradeReason: 'countedOnly' }, landmarkDays),
      ],
    },
    { kind: 'smallPrint', lines: [smallPrint(found)] },
  ];
}

/** How many come by a recommendation, and how many of those who recommend never show themselves. */
export const advocates: Section = (context) => {
  const part = context.analysis.customers.advocates;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  return { blocks: blocksOf(part.result, context), working: [] };
};
