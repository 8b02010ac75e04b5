import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MappingToCheck } from '../../src/addon/dto';
import { launchChromium } from '../browser/chromium';
import { inspect, openSidebar } from './openSidebar';
import { setup, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('dates that can be read in two ways are asked about, and the answer goes with the mapping', async () => {
  const activities = setup.tabs[2]!;
  const usual = wellBehaved();
  const server = {
    ...usual,
    sidebarSetup: async () => ({ ...setup, tabs: [activities] }),
    sidebarCheckMapping: async (mapping: MappingToCheck) => {
      const answer = await usual.sidebarCheckMapping(mapping);
      return { ...answer, health: answer.health && { ...answer.health, unclearDate: '03/04/2024' } };
    },
  };
  const { page, calls } = await openSidebar(browser, server);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Say whether the day or the month comes first in the dates.').waitFor();
  await page.getByText('03/04/2024 can be read in two ways.').waitFor();
  await inspect(page, 'day-or-month');
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await page.getByText('How are the dates written?').isVisible()).toBe(true);

  await page.getByText('Day first (31/12/2025)').click();
  await page.getByText('Looks right').waitFor();
  await inspect(page, 'day-or-month-answered');
  const checked = calls.filter(({ name }) => name === 'sidebarCheckMapping').map(({ args }) => args[0]);
  expect(checked.map((mapping) => (mapping as MappingToCheck).dayMonthOrder)).toEqual([
    undefined,
    'dayFirst',
  ]);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('What is an hour of your work worth?').waitFor();
});
