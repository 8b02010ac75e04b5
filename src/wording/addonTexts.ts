export const productName = 'Engagement ROI';

/** Name of the tab and title of the page. */
export const reportTitle = 'Engagement report';

export const menuTexts = {
  open: 'Open',
  refresh: 'Refresh report',
  sample: 'Try sample data',
  check: 'Check this add-on',
  help: 'Help',
} as const;

/** What is under way, as the sidebar shows it. */
export const stageTexts = [
  'Reading your tabs',
  'Working out the figures',
  'Writing the report',
  'Done',
] as const;

export const dialogTexts = {
  helpTitle: 'Help: functions',
  changedTitle: 'Numbers changed on the report',
  changedQuestion:
    'You tried other numbers on the report tab. Yes keeps and saves the numbers on the report. No goes back to the saved ones. Cancel changes nothing.',
  refreshed: 'The report is up to date.',
  noReport: 'There is no report yet. Choose Open to build the first one.',
  sampleTitle: 'Try sample data',
  sampleQuestion: (names: string): string =>
    `This adds four new tabs with the invented figures of a small bakery: ${names}. Your own tabs stay as they are. Add them?`,
  sampleAdded: 'The sample tabs are there. Choose Open to build a report from them.',
} as const;

const unknown = 'not known';

export function changedLine(label: string, onReport: number | null, saved: number | null): string {
  return `${label}: ${onReport ?? unknown} on the report, ${saved ?? unknown} saved`;
}
