/** The sidebar's page, opening at its help: src/sidebar/main.tsx looks for the mark. */
export function atHelp(page: string): string {
  return page.replace('<div id="app"', '<div id="app" data-opens="help"');
}
