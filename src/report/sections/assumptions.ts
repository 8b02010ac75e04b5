import { assumptionWords } from '../../wording/reportWords';
import type { Assumptions, Block, LabelledCell } from '../blocks';
import { figure, remark, words, workingCell } from '../cells';
import { call, choose, isBlank, over, plus, ref } from '../formula/expression';
import { marginKey, zKey } from '../formula/workingKeys';
import { formats } from '../formats';
import { heading } from './section';
import type { Section, SectionContext } from './section';

const names = [
  'hourlyRate',
  'margin',
  'targetRoe',
  'roeMarginOfNoInterest',
  'liftMarginOfNoInterest',
] as const;

const rows = ({ analysis, money }: SectionContext): Assumptions['rows'] =>
  names.map((name) => ({
    name,
    ...assumptionWords[name],
    saved: analysis.assumptions[name],
    format: name === 'hourlyRate' ? money : formats.percent,
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

/** Cells to try other numbers in: everything on the page follows. */
export const assumptions: Section = (context) => {
  const { level } = context.analysis.assumptions;
  const blocks: Block[] = [
    heading('Assumptions: type over a yellow cell and the page follows', context),
    { kind: 'assumptions', rows: rows(context) },
    {
      kind: 'figures',
      rows: [
        {
          label: words('Confidence of all ranges'),
          value: figure(level, formats.percent, { key: 'assumption.level', label: 'Confidence' }),
          remark: remark('how often a range holds the true figure; set in the sidebar'),
        },
      ],
    },
  ];
  return { blocks, working: [], workingValues };
};
