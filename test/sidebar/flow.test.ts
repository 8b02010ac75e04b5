import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { inspect, openSidebar } from './openSidebar';
import { built, injection, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe('the whole way with the mouse', () => {
  test('tabs, columns, numbers and template become one build, and its result is shown', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const server = { ...wellBehaved(), sidebarBuild: () => finished.then(() => built) };
    const { page, calls, requests, errors } = await openSidebar(browser, server);
    await page.getByText('Looks like orders · 6,919 rows').waitFor();
    await inspect(page, '1-tabs');
    await page.getByText('Other tabs (2)').click();
    await inspect(page, '1-tabs-others');
    await page.getByRole('button', { name: 'Next' }).click();

    await page.getByText('Looks right').waitFor();
    await inspect(page, '2-mapping');
    await page.getByLabel('stage').selectOption({ label: 'All rows are …' });
    await page.getByLabel('stage of all rows in Web shop funnel 2025').pressSequentially('Deal');
    await page
      .getByRole('group', { name: 'Does the amount include tax and shipping?' })
      .getByText('Yes')
      .click();
    await expect.poll(() => page.getByText('Looks right').count(), { timeout: 5000 }).toBe(3);
    await inspect(page, '2-mapping-done');
    await page.getByRole('button', { name: 'Next' }).click();

    await inspect(page, '3-numbers');
    await page.getByLabel('What is an hour of your work worth?').fill('30');
    await page.getByLabel('Of 100 in sales').fill('0.45');
    await page.getByText('45 of every 100 is left.').waitFor();
    await page.getByLabel('Period').selectOption({ label: 'Other dates…' });
    await page.getByLabel('First day').fill('2025-01-01');
    await page.getByLabel('Last day').fill('2025-12-31');
    await page.getByText('More assumptions').click();
    await inspect(page, '3-numbers-more');
    await page.locator('main').evaluate((body) => body.scrollTo(0, 9999));
    await inspect(page, '3-numbers-bottom');
    await page.getByRole('button', { name: 'Next' }).click();

    await inspect(page, '4-template');
    await page.getByText('Partner summary').click();
    await page.getByRole('button', { name: 'Build' }).click();
    await page.getByText('Reading Orders…').waitFor();
    await inspect(page, '5-building');
    expect(await page.getByRole('button', { name: 'Building…' }).isDisabled()).toBe(true);
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('1');
    finish();

    await page.getByText('Your report is ready').waitFor();
    await inspect(page, '6-built');
    expect(await page.locator('.figures > div').allInnerTexts()).toEqual([
      'Return on engagement, as claimed\n50.0%',
      'Left over\n€12,345.68',
      `${injection}\n${injection}`,
    ]);
    await page.getByRole('button', { name: 'Open the report' }).click();
    await page.getByRole('button', { name: 'Show the first, Orders!C14' }).click();
    await expect.poll(() => calls.filter(({ name }) => name === 'sidebarGoTo').length).toBe(2);

    const request = calls.find(({ name }) => name === 'sidebarBuild')?.args[0];
    expect(request).toMatchObject({
      templateId: 'partner-summary',
      assumptions: {
        hourlyRate: 30,
        margin: 0.45,
        period: { kind: 'custom', from: '2025-01-01', to: '2025-12-31' },
        stageOrder: ['visit', 'basket'],
      },
      mappings: [
        { sheetId: 11, table: 'orders', amountIncludesTaxAndShipping: true },
        { sheetId: 12, table: 'events', constants: { stage: 'Deal' } },
        { sheetId: 13, table: 'activities' },
      ],
    });
    expect(calls.filter(({ name }) => name === 'sidebarGoTo').map(({ args }) => args[0])).toEqual([
      'One page',
      'Orders!C14',
    ]);
    const checks = calls.filter(({ name }) => name === 'sidebarCheckMapping').map(({ args }) => args[0]);
    expect(checks.map((mapping) => (mapping as { sheetId: number }).sheetId).sort()).toEqual([11, 12, 13]);
    const asked = () => calls.filter(({ name }) => name === 'sidebarProgress').length;
    const askedAtTheEnd = asked();
    await page.waitForTimeout(1500);
    expect(asked()).toBe(askedAtTheEnd);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(await page.getByText(injection).count()).toBeGreaterThan(0);
  });
});
