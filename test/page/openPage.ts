import type { Browser, FrameLocator, Page } from 'playwright-core';
import type {} from '@univerjs/preset-sheets-core';
import type { Host } from '../../host/hostOver';

export interface OpenPage {
  readonly page: Page;
  /** Everything the page asked of an address other than its own. */
  readonly outside: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
}

export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url()))
      outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  return { page, outside, errors };
}

export interface SeenTab {
  readonly cells: readonly (readonly { value: unknown; shown: string; formula: string }[])[];
  readonly charts: number;
}

export function tabNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { localHost } = window as unknown as { localHost: Host };
    return localHost.tabs().map(({ name }) => name);
  });
}

/** Waits until every formula typed so far has its result. */
export function calculated(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { localHost: Host }).localHost.calculated());
}

/** A tab as the page holds it, once everything is calculated. */
export function tabNamed(page: Page, wanted: string): Promise<SeenTab | undefined> {
  return page.evaluate(async (name) => {
    const { localHost } = window as unknown as { localHost: Host };
    await localHost.calculated();
    const tab = localHost.tabs().find((one) => one.name === name);
    return (
      tab && {
        charts: tab.charts.length,
        cells: tab.cells.map((row) =>
          row.map((cell) => ({
            value: cell?.value ?? '',
            shown: cell?.shown ?? '',
            formula: cell?.formula ?? '',
          })),
        ),
      }
    );
  }, wanted);
}

/** Opens the sidebar by its menu and walks to the finished report. */
export async function buildThroughSidebar(
  page: Page,
  hourlyRate: string,
  ofHundred: string,
): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Engagement ROI' }).hover();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  const sidebar = page.frameLocator('iframe[title="Engagement ROI"]');
  const next = sidebar.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await next.click();
  await sidebar.getByLabel('What is an hour of your work worth?').first().fill(hourlyRate);
  await sidebar.getByLabel('Of 100 in sales').first().fill(ofHundred);
  await next.click();
  await sidebar.getByRole('button', { name: 'Build', exact: true }).click();
  const ready = sidebar.getByText('Your report is ready');
  await ready.waitFor({ timeout: 60_000 }).catch(async () => {
    throw new Error(`The sidebar says: ${await sidebar.locator('body').innerText()}`);
  });
  return sidebar;
}

/** The formula of a cell in the tab that is shown. */
export function formulaIn(page: Page, row: number, column: number): Promise<string> {
  return page.evaluate(
    ([r = 0, c = 0]) => {
      const { localHost } = window as unknown as { localHost: Host };
      return localHost.book.workbook.getActiveSheet().getRange(r, c).getFormula();
    },
    [row, column],
  );
}

/** Where the middle of a cell lies in the window; row and column count from 0. */
export async function middleOf(page: Page, row: number, column: number): Promise<{ x: number; y: number }> {
  const canvas = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const cell = await page.evaluate(
    ([r = 0, c = 0]) => {
      const { localHost } = window as unknown as { localHost: Host };
      const { x, y, width, height } = localHost.book.workbook.getActiveSheet().getRange(r, c).getCellRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [row, column],
  );
  return { x: (canvas?.x ?? 0) + cell.x, y: (canvas?.y ?? 0) + cell.y };
}
