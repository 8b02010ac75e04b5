import { confidenceLabel } from '../../wording/reportSubject';
import { assumptionWords } from '../../wording/reportWords';
import type { Assumptions, Block, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { call, choose, isBlank, over, plus, ref } from '../formula/expression';
import { marginKey, zKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { heading } from './section';
import type { Section, SectionBlocks, SectionContext } from './section';

type InputName = keyof typeof assumptionWords;

const always: readonly InputName[] = [
  'hourlyRate',
  'margin',
  'targetRoe',
  'roeMarginOfNoInterest',
  'liftMarginOfNoInterest',
];
/** Read by the sections on what would pay and on online against offline. */
const forEffort: readonly InputName[] = ['revenueGoal', 'offlineCostPerCustomer'];
const amounts: readonly InputName[] = ['hourlyRate', ...forEffort];

const rows = (names: readonly InputName[], { analysis, money }: SectionContext): Assumptions['rows'] =>
  names.map((name) => ({
    name,
    ...assumptionWords[name],
    saved: analysis.assumptions[name],
    format: amounts.includes(name) ? money : formats.percent,
  }));

const workingValues: readonly LabelledCell[] = [
  {
    label: words('Margin in use (1 = not given)', 'small'),
    value: workingCell(
      choose(isBlank('assumption.margin'), 1, ref('assumption.margin')),
      formats.exact,
      marginKey,
    ),
  },
  {
    label: words('z at this confidence', 'small'),
    value: workingCell(
      call('NORM.S.INV', plus(over(1, 2), over(ref('assumption.level'), 2))),
      formats.exact,
      zKey,
    ),
  },
];

function inputsOf(names: readonly InputName[], context: SectionContext): SectionBlocks {
  const { level } = context.analysis.assumptions;
  const blocks: Block[] = [
    heading('Assumptions: type over a yellow cell and the page follows', context),
    { kind: 'assumptions', rows: rows(names, context) },
    {
      kind: 'figures',
      rows: [
        {
          label: words(confidenceLabel),
          value: figure(level, formats.percent, { key: 'assumption.level', label: 'Confidence' }),
          remark: remark('how often a range holds the true figure; set in the sidebar'),
        },
      ],
    },
  ];
  return { blocks, working: [], workingValues };
}

/** Cells to try other numbers in: everything on the page follows. */
export const assumptions: Section = (context) => inputsOf(always, context);

/** The same with those that the effort questions need. */
export const assumptionsForEffort: Section = (context) => inputsOf([...always, ...forEffort], context);
