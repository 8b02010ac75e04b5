import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { openSidebar } from './openSidebar';
import { setup, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.getAttribute('aria-label');
    return label ?? (element.id.startsWith('field-') ? element.id : element.innerText.trim() || element.id);
  });

/** Tab until the element is focused; each stop on the way must be visible as focused. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    const name_ = await focused(page);
    if (name_ !== '' && (await page.evaluate(() => document.activeElement !== document.body)))
      expect([name_, outline]).toEqual([name_, 'solid']);
    if (name_ === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('the whole way goes by keyboard alone, with the focus visible at every stop', async () => {
  const clean = { ...setup, tabs: [setup.tabs[2]!] };
  const { page, calls } = await openSidebar(browser, { ...wellBehaved(), sidebarSetup: () => clean });
  await page.getByText('Looks like activities · 6,919 rows').waitFor();
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');

  await page.getByText('Looks right').waitFor();
  await expect.poll(() => focused(page)).toBe('Check the columns');
  await tabTo(page, 'Change Activities');
  await page.keyboard.press('Enter');
  await tabTo(page, 'field-13-date');
  await tabTo(page, 'Next');
  await page.keyboard.press('Space');

  await expect.poll(() => focused(page)).toBe('Two numbers');
  await tabTo(page, 'control-assumption-hourlyRate');
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('450');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('control-assumption-margin');
  expect(await page.getByRole('alert').innerText()).toMatch(/at most 100/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('45 %');
  await page.keyboard.press('Enter');

  await expect.poll(() => focused(page)).toBe('Choose a report');
  await tabTo(page, 'Help');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Build');
  await page.keyboard.press('Enter');
  await page.getByText('Your report is ready').waitFor();
  await expect.poll(() => focused(page)).toBe('Your report is ready');
  await tabTo(page, 'Open the report');
  await page.keyboard.press('Enter');

  await expect.poll(() => calls.at(-1)).toEqual({ name: 'sidebarGoTo', args: ['One page'] });
  expect(calls.find(({ name }) => name === 'sidebarBuild')?.args[0]).toMatchObject({
    assumptions: { hourlyRate: 30, margin: 0.45 },
    templateId: 'partner-summary',
  });
});
