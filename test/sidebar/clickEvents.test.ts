import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hostTabs } from '../../host/files/hostTabs';
import { readFiles } from '../../host/files/readFiles';
import type { Host } from '../../host/hostOver';
import type { BuildResult, SidebarServer } from '../../src/addon/dto';
import * as sidebarServer from '../../src/addon/sidebarServer';
import { launchChromium } from '../browser/chromium';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { inspect, openSidebar } from './openSidebar';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
afterEach(() => host.dispose());

/** The real server over a spreadsheet with the click events; its answers to Build are kept. */
async function clickEvents(): Promise<{ server: SidebarServer; results: BuildResult[] }> {
  const tabs = await readFiles(['test/reference/ecom_events.csv'], 'en_US');
  host = hostWithGlobals({ tabs: hostTabs(tabs, 'Etc/UTC'), timeZone: 'Etc/UTC', locale: 'en_US' });
  const results: BuildResult[] = [];
  const { sidebarBuild } = sidebarServer;
  const kept: SidebarServer['sidebarBuild'] = (request) => {
    results.push(sidebarBuild(request));
    return results.at(-1)!;
  };
  return {
    server: { ...sidebarServer, sidebarBuild: kept },
    results,
  };
}

const steps = (page: Page) => page.locator('.funnel ol .name').allInnerTexts();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the click events of a shop: four steps chosen in the sidebar make the funnel, and come back as saved', async () => {
  const { server, results } = await clickEvents();
  const { page } = await openSidebar(browser, server);
  await press(page, 'Next');
  await page.getByText('The steps of your funnel, in order').waitFor();
  expect(await steps(page)).toHaveLength(12);
  await page.locator('.funnel').evaluate((card) => card.scrollIntoView());
  await inspect(page, 'g1-click-events');
  const wanted = ['catalog', 'product_view', 'add_to_cart', 'purchase'];
  for (const name of await steps(page)) if (!wanted.includes(name)) await press(page, `Remove ${name}`);
  expect(await steps(page)).toEqual(wanted);
  await inspect(page, 'g2-four-steps');
  await press(page, 'Next');
  await page.getByLabel('What is an hour of your work worth?').fill('30');
  await page.getByLabel('Of 100 in sales').fill('45');
  await press(page, 'Next');
  await press(page, 'Build');
  await page.getByText('Your report is ready').waitFor();
  await inspect(page, 'g3-built');

  const [result] = results;
  if (result?.kind !== 'built') throw new Error(JSON.stringify(result));
  const counts = result.figures.filter(({ key }) => /^funnel\.\d+\.count$/.test(key));
  // reference-results.json: dev.ecom_events.4step.users.ordered.anchor_any.window_none.ge
  expect(counts.map(({ value }) => value)).toEqual([400, 397, 330, 178]);

  await press(page, 'Change');
  await page.getByText('Choose your tabs').waitFor();
  await press(page, 'Next');
  await page.getByText('This is your order').waitFor();
  expect(await steps(page)).toEqual(wanted);
  await inspect(page, 'g4-saved');
});
