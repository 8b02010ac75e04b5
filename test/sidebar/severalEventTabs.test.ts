import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MappingToCheck, StagesDto } from '../../src/addon/dto';
import { launchChromium } from '../browser/chromium';
import { button, steps, withOrder } from './funnelPage';
import { inspect, openSidebar } from './openSidebar';
import { wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const [eventTab] = withOrder(null).tabs;
const tabs = ['Leads', 'Deals'].map((name, at) => ({
  ...eventTab!,
  sheetId: 40 + at,
  name,
  mapping: { ...eventTab!.mapping!, sheetId: 40 + at },
}));

/** One stage for each tab it was counted over. */
function stagesOf({ sheetId, eventTabs }: MappingToCheck): StagesDto {
  const names = (eventTabs ?? [{ sheetId }]).map((mapping) => `stage of ${String(mapping.sheetId)}`);
  return { found: names.map((name) => ({ name, people: 9 })), more: 0, proposed: names };
}

test('several event tabs make one list below the last of them, counted again when one is left out', async () => {
  const well = wellBehaved();
  const { page, calls } = await openSidebar(browser, {
    ...well,
    sidebarSetup: () => ({ ...withOrder(null), tabs }),
    sidebarCheckMapping: (mapping) => ({
      tab: tabs.find(({ sheetId }) => sheetId === mapping.sheetId)!,
      health: null,
      failure: null,
      stages: stagesOf(mapping),
    }),
  });
  await button(page, 'Next').click();
  await page.getByText('The steps of your funnel, in order').waitFor();
  expect(await steps(page)).toEqual(['stage of 40', 'stage of 41']);
  await expect.poll(() => page.getByText('Looks right').count()).toBe(2);
  expect(await page.locator('h2').allInnerTexts()).toEqual([
    expect.stringMatching(/^Leads/),
    expect.stringMatching(/^Deals/),
    'The steps of your funnel, in order',
  ]);
  await inspect(page, 'h1-two-event-tabs');
  await button(page, 'Back').click();
  await page.getByLabel('Leads').uncheck();
  await button(page, 'Next').click();
  await expect.poll(() => steps(page)).toEqual(['stage of 41']);
  await page.getByText('Your data have one step so far').waitFor();

  const checked = calls.filter(({ name }) => name === 'sidebarCheckMapping');
  // Each tab once with both, and the remaining one alone.
  expect(
    checked.map(({ args }) => {
      const { sheetId, eventTabs } = args[0] as MappingToCheck;
      return [sheetId, eventTabs?.map((mapping) => mapping.sheetId) ?? null];
    }),
  ).toEqual([
    [40, [40, 41]],
    [41, [40, 41]],
    [41, null],
  ]);
});
