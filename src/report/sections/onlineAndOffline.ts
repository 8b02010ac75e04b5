import type { OnlineAndOffline } from '../../analysis/analysis';
import type { OutcomeStage } from '../../analysis/onlineAndOffline';
import { outcomeWords, sidesNotes, sidesSentences } from '../../wording/effortSentences';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { any, choose, compare, isBlank, minus, over, plus, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { cost, lacksRate, missingRate } from '../formula/returnFormulas';
import { offlineCostKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { heading, missingUnlessSaid } from './section';
import type { Section, SectionContext } from './section';

const title = 'Online against offline';
/** Fewer outcomes on a side than this say too little about what one costs. */
const fewest = 10;
const notGiven = 'not given';

const sideNames = ['online', 'offline'] as const;
type SideName = (typeof sideNames)[number];

const sideWords = { online: 'Online', offline: 'Offline' } as const;
const key = (side: SideName, name: string): string => `side.${side}.${name}`;

/** One row for both sides: cells under "Online" and "Offline". */
function sideRow(
  label: string,
  name: string,
  format: string,
  of: (side: SideName) => number | Expression,
): (Cell | null)[] {
  const [online, offline] = sideNames.map((side) =>
    figure(of(side), format, {
      key: key(side, name),
      label: `${sideWords[side]}: ${label.toLowerCase()}`,
    }),
  );
  return [words(label, 'tableLabel'), online ?? null, null, offline ?? null];
}

/** What was put in on each side. */
function putIn(found: OnlineAndOffline, money: string): (Cell | null)[][] {
  const priced = (side: SideName): Expression =>
    choose(
      lacksRate(key(side, 'hours')),
      text(missingRate),
      cost({ cash: key(side, 'cash'), hours: key(side, 'hours') }),
    );
  return [
    sideRow('Hours', 'hours', formats.decimal, (side) => found[side].hours),
    sideRow('Cash', 'cash', money, (side) => found[side].cash),
    sideRow('Put in: cash and time', 'cost', money, priced),
  ];
}

function costEach(side: SideName, stage: OutcomeStage): Expression {
  const [count, spent] = [ref(key(side, stage)), ref(key(side, 'cost'))];
  return choose(
    compare(spent, '=', text(missingRate)),
    text(missingRate),
    choose(compare(count, '=', 0), text(notDefined), over(spent, count)),
  );
}

/** Online ÷ offline; words where one of them is no number, and where offline costs nothing. */
const ratioOf = (online: Expression, offline: Expression, missing: readonly string[]): Expression =>
  choose(
    any(
      ...[online, offline].flatMap((each) => missing.map((word) => compare(each, '=', text(word)))),
      compare(offline, '=', 0),
    ),
    text(notDefined),
    over(online, offline),
  );

function stageRow(stage: OutcomeStage, found: OnlineAndOffline, money: string): Cell[] {
  const { many, one } = outcomeWords[stage];
  const label = many.charAt(0).toUpperCase() + many.slice(1);
  const cells = sideNames.flatMap((side) => {
    const named = (name: string, what: string) => ({
      key: key(side, name),
      label: `${sideWords[side]}: ${what}`,
    });
    return [
      figure(found[side].outcomes[stage] ?? 0, formats.count, named(stage, many)),
      figure(costEach(side, stage), money, named(`${stage}.cost`, `cost of a ${one}`)),
    ];
  });
  const [online, offline] = sideNames.map((side) => ref(key(side, `${stage}.cost`))) as [
    Expression,
    Expression,
  ];
  return [
    words(label, 'tableLabel'),
    ...cells,
    figure(ratioOf(online, offline, [missingRate, notDefined]), formats.ratio, {
      key: `side.ratio.${stage}`,
      label: `Cost of a ${one}, online ÷ offline`,
    }),
  ];
}

/** The offline figure the user gave, beside what a customer cost online. */
function benchmarkRow(money: string): (Cell | null)[] {
  const given = choose(isBlank(offlineCostKey), text(notGiven), ref(offlineCostKey));
  return [
    words(sidesNotes.benchmark, 'tableLabel'),
    null,
    null,
    null,
    figure(given, money, { key: 'side.benchmark', label: sidesNotes.benchmark }),
    figure(
      ratioOf(ref(key('online', 'conversions.cost')), ref('side.benchmark'), [
        missingRate,
        notDefined,
        notGiven,
      ]),
      formats.ratio,
      { key: 'side.ratio.benchmark', label: 'Cost of a conversion online ÷ your offline figure' },
    ),
  ];
}

/** The stage nearest to a sale with enough outcomes on both sides. */
function comparedStage({ stages, online, offline }: OnlineAndOffline): OutcomeStage | null {
  const enough = stages.filter(({ stage }) =>
    [online, offline].every(({ outcomes }) => (outcomes[stage] ?? 0) >= fewest),
  );
  return enough[enough.length - 1]?.stage ?? null;
}

function sentenceOf(stage: OutcomeStage): Block {
  const says = sidesSentences(stage);
  const ratio = ref(`side.ratio.${stage}`);
  const margin = ref('assumption.liftMarginOfNoInterest');
  const judged = choose(
    compare(ratio, '<', minus(1, margin)),
    text(says.cheaper),
    choose(compare(ratio, '>', plus(1, margin)), text(says.dearer), text(says.even)),
  );
  return {
    kind: 'liveSentence',
    key: 'side.sentence',
    label: 'Does it cost less online?',
    choice: choose(
      any(...sideNames.map((side) => compare(ref(key(side, 'cost')), '=', text(missingRate)))),
      text(says.needsRate),
      choose(compare(ratio, '=', text(notDefined)), text(says.noCost), judged),
    ),
  };
}

function blocksOf(found: OnlineAndOffline, context: SectionContext): Block[] {
  const { money } = context;
  const stage = comparedStage(found);
  const hasConversions = found.stages.some((counted) => counted.stage === 'conversions');
  return [
    heading(title, context),
    stage === null ? { kind: 'sentence', text: sidesNotes.tooFew } : sentenceOf(stage),
    { kind: 'sentence', text: sidesNotes.caveat },
    {
      kind: 'table',
      header: ['', 'Online', 'each costs', 'Offline', 'each costs', 'on ÷ offline'],
      rows: [
        ...putIn(found, money),
        ...found.stages.map((counted) => stageRow(counted.stage, found, money)),
        ...(hasConversions ? [benchmarkRow(money)] : []),
      ],
    },
    {
      kind: 'smallPrint',
      lines: [
        sidesNotes.rows(found.online.rows, found.offline.rows, found.rowsLeftOut),
        ...(found.byChannelName ? [sidesNotes.byChannelName] : []),
        sidesNotes.grade,
      ],
    },
  ];
}

/** What an outcome costs online and offline, at the same stage, hours priced in. */
export const onlineAndOffline: Section = (context) => {
  const part = context.analysis.onlineAndOffline;
  if (!('result' in part)) return missingUnlessSaid(title, part, context);
  return { blocks: blocksOf(part.result, context), working: [] };
};
