import type { Analysis } from '../analysis/analysis';
import { figureSourceWords } from '../wording/figureSources';
import { placeName } from '../wording/tabPlace';
import { reportSubject } from '../wording/reportSubject';
import type { Block, Report } from './blocks';
import type { SectionBlocks } from './sections/section';
import { figureSources } from './figureSources';
import { moneyFormat } from './formats';
import { dayText, periodText } from './periodText';
import { printableText } from './printableText';
import { templates } from './templates';

export interface ReportOptions {
  readonly templateId: string;
  /** Name of the tab, and of the report when there is no business name. */
  readonly title: string;
  readonly businessName: string;
  /** Day number on which the figures were counted. */
  readonly builtOn?: number;
}

/** A tab name that Sheets, Excel and LibreOffice all take. */
const tabNameOf = (title: string): string =>
  printableText(title.replace(/[[\]*?:/\\']/g, ' '), 31) || 'Engagement ROI';

function workingBlocks(sections: readonly SectionBlocks[], builtOn: number | undefined): Block[] {
  const counted =
    builtOn === undefined ? 'counted from your tabs' : `counted from your tabs on ${dayText(builtOn)}`;
  return [
    { kind: 'heading', text: 'How this is worked out' },
    {
      kind: 'smallPrint',
      lines: [`Black figures were ${counted}. Blue ones are formulas over cells of this tab.`],
    },
    ...sections.flatMap(({ working }) => working),
    {
      kind: 'table',
      small: true,
      header: ['On the way', 'value', 'from', 'to'],
      rows: sections.flatMap(({ workingRows = [] }) => workingRows),
      beside: sections.flatMap(({ workingValues = [] }) => workingValues),
    },
  ];
}

/** Nothing was read: nothing can be named. */
function sourceBlocks(analysis: Analysis): Block[] {
  if (analysis.health.length === 0) return [];
  const tabs = analysis.health.map(({ table, tab, range, rowsUsed, place }) => ({
    ...place,
    table,
    tab: printableText(placeName(tab, range), 60),
    rowsUsed,
  }));
  const { title, meaning, inPeriod } = figureSourceWords;
  return [
    { kind: 'heading', text: title },
    { kind: 'smallPrint', lines: [analysis.period === null ? meaning : `${meaning} ${inPeriod}`] },
    { kind: 'sources', tabs, rules: figureSources(analysis) },
  ];
}

/** The analysis put into words and figures: what is said, in which order; nothing about where it stands. */
export function composeReport(
  analysis: Analysis,
  { templateId, title, businessName, builtOn }: ReportOptions,
): Report {
  const template = templates.find(({ id }) => id === templateId);
  if (template === undefined) throw new RangeError(`There is no report template ${templateId}`);
  const period = periodText(analysis.period);
  const money = moneyFormat(analysis.assumptions.currency);
  const sections = template.sections.map((section) => section({ analysis, period, money }));
  const name = printableText(businessName, 50);
  return {
    tabName: tabNameOf(title),
    blocks: [
      {
        kind: 'title',
        text: name === '' ? printableText(title, 50) || reportSubject : name,
        subtitle: `${reportSubject} · ${period}`,
      },
      ...sections.flatMap(({ blocks }) => blocks),
      ...workingBlocks(sections, builtOn),
      ...sourceBlocks(analysis),
    ],
  };
}
