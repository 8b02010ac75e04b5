import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { runReport } from '../cli/runReport';
import {
  buildThroughSidebar,
  calculated,
  formulaIn,
  middleOf,
  openPage,
  tabNamed,
  tabNames,
  type OpenPage,
  type SeenTab,
} from './openPage';
import { startPage, type Started } from './startPage';

const timeout = 240_000;
const reportName = 'Engagement report';
let browser: Browser;
let started: Started;
let open: OpenPage;

/** The number beside a label, wherever the report has it. */
function beside(tab: SeenTab | undefined, label: RegExp) {
  for (const row of tab?.cells ?? []) {
    const at = row.findIndex(({ value }) => label.test(String(value).trim()));
    if (at >= 0) return row.slice(at + 1).find(({ value }) => typeof value === 'number');
  }
  return undefined;
}

/** A tab with room beside its data. */
const besideData = 'Sample customers';

async function show(page: Page, tab: string): Promise<void> {
  await page.getByText(tab, { exact: true }).last().click();
  await page.waitForTimeout(500);
}

async function select(page: Page, row: number, column: number): Promise<void> {
  const { x, y } = await middleOf(page, row, column);
  await page.mouse.click(x, y);
  // The grid's hidden editor takes the keyboard a moment after the click.
  await page.waitForTimeout(300);
}

/** Types a formula. A busy page may miss a key: a person sees that and types again. */
async function typeInto(page: Page, row: number, column: number, formula: string): Promise<void> {
  for (let time = 0; time < 3; time++) {
    await select(page, row, column);
    await page.keyboard.type(formula, { delay: 25 });
    await page.keyboard.press('Enter');
    if ((await formulaIn(page, row, column)) === formula) return;
  }
}

beforeAll(async () => {
  [browser, started] = await Promise.all([launchChromium(), startPage([], '0')]);
  open = await openPage(browser, started.address ?? '');
}, timeout);

afterAll(async () => {
  await browser?.close();
  started?.stop();
});

describe('the local page with the sample workbook', () => {
  it(
    'opens with the tabs of the sample shop and the add-on in the Extensions menu',
    async () => {
      const { page } = open;
      expect(await tabNames(page)).toEqual([
        'Sample activities',
        'Sample orders',
        'Sample customers',
        'Sample enquiries',
      ]);
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Engagement ROI' }).hover();
      const items = await page
        .getByRole('menu', { name: 'Engagement ROI' })
        .getByRole('menuitem')
        .allInnerTexts();
      expect(items).toEqual(['Open', 'Refresh report', 'Try sample data', 'Check this add-on', 'Help']);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('menu').count()).toBe(0);
    },
    timeout,
  );

  it(
    'completes =ROE and shows the help of its parameters',
    async () => {
      const { page } = open;
      await show(page, besideData);
      await select(page, 4, 8);
      await page.keyboard.type('=ROE', { delay: 40 });
      await page.getByText('Return on engagement: what came back').waitFor();
      await page.keyboard.type('(', { delay: 40 });
      await page.getByText('hourly_rate').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
    timeout,
  );

  it(
    'shows the message of a function with the line that threw it',
    async () => {
      const { page } = open;
      await show(page, besideData);
      await typeInto(page, 9, 8, '=ROE("abc",3)');
      // The message belongs to the result: a pointer that arrives before it sees an empty cell.
      await calculated(page);
      const { x, y } = await middleOf(page, 9, 8);
      const message = page.getByText(/"abc" is not a number.*\(line \d+\)\.$/);
      // A busy page may miss a pointer that comes while it draws: a person moves it again.
      await expect
        .poll(
          async () => {
            await page.mouse.move(x, y - 60);
            await page.mouse.move(x, y, { steps: 5 });
            return message.waitFor({ timeout: 3000 }).then(
              () => true,
              () => false,
            );
          },
          { timeout: 25_000 },
        )
        .toBe(true);
    },
    timeout,
  );

  it(
    'builds the report through the sidebar',
    async () => {
      const { page } = open;
      const sidebar = await buildThroughSidebar(page, '30', '45');
      await sidebar.getByText(reportName).first().waitFor();
      const report = await tabNamed(page, reportName);
      expect(beside(report, /^Margin/)).toMatchObject({ value: 0.45, shown: '45.0%' });
      const [gain, hours, cash] = [/^Gain you recorded/, /^Hours$/, /^Cash$/].map((label) =>
        Number(beside(report, label)?.value),
      );
      const roe = beside(report, /^ROE \(claimed\)/);
      expect(roe?.formula).toMatch(/^=/);
      // (gain × margin − hours × rate − cash) ÷ (hours × rate + cash), from the cells above.
      const putIn = hours! * 30 + cash!;
      expect(Number(roe?.value)).toBeCloseTo((gain! * 0.45 - putIn) / putIn, 12);
      expect(report?.charts).toBe(2);
    },
    timeout,
  );

  it(
    'draws the charts of the report over its cells',
    async () => {
      const { page } = open;
      await page.mouse.move(500, 500);
      for (const title of ['ROE by activity', 'Reached each stage']) {
        const chart = page.getByRole('img', { name: title });
        for (let turn = 0; turn < 12 && !(await chart.isVisible()); turn += 1) {
          await page.mouse.wheel(0, 300);
          await page.waitForTimeout(250);
        }
        const colors = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          const seen = new Map<number, number>();
          for (let i = 0; i < data.length; i += 4) {
            const color = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
            seen.set(color, (seen.get(color) ?? 0) + 1);
          }
          return [...seen].filter(([color, pixels]) => color !== 0 && color !== 0xffffff && pixels > 500)
            .length;
        });
        expect(colors).toBeGreaterThan(0);
      }
    },
    timeout,
  );

  it(
    'calculates =ROE() typed on the keyboard to the same double as the report',
    async () => {
      const { page } = open;
      await show(page, besideData);
      await typeInto(page, 4, 8, '=ROE()');
      await page.waitForTimeout(500);
      const typed = (await tabNamed(page, besideData))?.cells[4]?.[8];
      expect(typed?.formula).toBe('=ROE()');
      expect(typeof typed?.value).toBe('number');
      expect(typed?.value).toBe(beside(await tabNamed(page, reportName), /^ROE \(claimed\)/)?.value);
    },
    timeout,
  );

  it(
    'checks the add-on through its menu and lists what passed in a tab of its own',
    async () => {
      const { page } = open;
      const before = await tabNames(page);
      const alerts: string[] = [];
      page.once('dialog', (dialog) => {
        alerts.push(dialog.message());
        void dialog.accept();
      });
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Engagement ROI' }).hover();
      await page.getByRole('menuitem', { name: 'Check this add-on' }).click();
      const list = 'Check of Engagement ROI';
      expect(await tabNames(page)).toEqual([...before, list]);
      const cells = (await tabNamed(page, list))?.cells ?? [];
      const marked = (mark: string): number => cells.filter(([first]) => first?.value === mark).length;
      expect([marked('✗'), marked('…')]).toEqual([0, 0]);
      expect(alerts).toEqual([
        `Check this add-on\n\n${marked('✓')} of ${marked('✓')} passed. The list is in the tab "${list}".`,
      ]);
      // The tabs were chosen when the report was built.
      expect(cells.map(([, what]) => what?.value)).toContain('ROE() reads the tabs you have chosen');
    },
    timeout,
  );

  it(
    'closes the sidebar and gives its room to the grid',
    async () => {
      const { page } = open;
      const grid = page.locator('.grid');
      expect((await grid.boundingBox())?.width).toBe(1100);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      expect(await page.locator('iframe').count()).toBe(0);
      expect((await grid.boundingBox())?.width).toBe(1400);
    },
    timeout,
  );

  it('asks no other address and leaves no error uncaught', () => {
    expect(open.outside).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});

describe('npm start', () => {
  it(
    'says in one sentence that its port is taken, and ends with code 2',
    async () => {
      const { port } = new URL(started.address ?? '');
      const second = await startPage([], port);
      expect(second).toMatchObject({ code: 2, address: null });
      expect(second.stderr.trim()).toBe(
        `Port ${port} is taken by another program. Choose another one: PORT=${Number(port) + 1} npm start`,
      );
    },
    timeout,
  );

  it.each([
    [['nowhere.csv'], '0', 'nowhere.csv was not found.'],
    [[], 'eighty', 'PORT must be a whole number up to 65535, got "eighty".'],
    [['--help'], '0', '--help is not known. Write: npm start -- orders.csv activities.xlsx'],
  ])(
    'refuses %j on port %s in one sentence',
    async (files, port, sentence) => {
      const refused = await startPage(files, port);
      expect({ code: refused.code, stderr: refused.stderr.trim() }).toEqual({ code: 2, stderr: sentence });
    },
    timeout,
  );

  it(
    'opens given files, and the page gives the same figures as the command line',
    async () => {
      const files = ['cdnow_sample.csv', 'placebo/engaged_placebo.csv', 'ecom_events.csv'].map(
        (name) => `test/reference/${name}`,
      );
      const folder = await mkdtemp(join(tmpdir(), 'same-'));
      const mine = await startPage(files, '0');
      try {
        const json = join(folder, 'figures.json');
        const run = await runReport(
          ...files,
          '--set',
          'hourly-rate=30',
          '--set',
          'margin=0.45',
          '--json',
          json,
        );
        expect(run.code).toBe(0);
        const { figures } = JSON.parse(await readFile(json, 'utf8')) as {
          figures: Record<string, { cell: string; value: unknown }>;
        };
        const { page } = await openPage(browser, mine.address ?? '');
        await buildThroughSidebar(page, '30', '45');
        const report = await tabNamed(page, reportName);
        const shown = Object.entries(figures).map(([key, { cell }]) => {
          const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
          return [key, report?.cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65]?.value];
        });
        expect(Object.fromEntries(shown)).toEqual(
          Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value])),
        );
        expect(Object.keys(figures)).toContain('repeat.lift');
      } finally {
        mine.stop();
        await rm(folder, { recursive: true });
      }
    },
    timeout,
  );
});
