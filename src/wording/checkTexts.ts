/** What "Check this add-on" says, on its tab and when it has ended. */
export const checkTexts = {
  title: 'Check of Engagement ROI',
  workingTab: 'Check of Engagement ROI (working)',
  headers: ['', 'What was checked', 'expected', 'got', '  where the answer is from'],
  sections: {
    functions: 'The functions, on cases with a known answer',
    handover: 'What your spreadsheet hands to a function',
    report: 'What a report is built with',
  },
  marks: { passed: '✓', failed: '✗', notFinished: '…' },
  gotNothing: 'not finished',
  refused: 'an error',
  cells: (count: number): string => `${count} cells`,
  failed:
    '✗: your spreadsheet does something else than the add-on counts on. Do not rely on such figures until it is mended.',
  notFinished: '…: not finished. Google had not answered when the check ended: run it again.',
  unknownFunctions:
    '#NAME?: this spreadsheet does not know the functions. Reload the page; if it stays, the add-on is not installed here.',
  footer: [
    'Nothing else in your file was changed: the tab the check worked in is gone.',
    'You may delete this tab. The next check writes its list here again.',
  ],
} as const;

/** "37 of 37 passed", with what did not. */
export function passedText(passed: number, failed: number, notFinished: number): string {
  const all = passed + failed + notFinished;
  const rest = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(notFinished > 0 ? [`${notFinished} not finished`] : []),
  ];
  return [`${passed} of ${all} passed`, ...rest].join(', ');
}

export function checkedWhere(when: string, locale: string, timeZone: string): string {
  return `Checked ${when}. The spreadsheet writes as in ${locale}, its time zone is ${timeZone}.`;
}

export function checkEnded(passed: string, tab: string): string {
  return `${passed}. The list is in the tab "${tab}".`;
}
