import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { inspect, openSidebar } from './openSidebar';
import { built, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the card of a tab walks through the cells of a reason, and says what is missing and what that costs', async () => {
  const { page, calls, errors } = await openSidebar(browser, wellBehaved());
  await page.getByRole('button', { name: 'Next' }).click();
  const card = page.locator('section', { hasText: 'Read as activities' });
  await card.getByText('Looks right').waitFor();
  const reason = card.locator('li', { hasText: 'the date is blank' });
  for (const place of [
    'first, Activities!C14',
    'next, Activities!C20',
    'next, Activities!C31',
    'first, Activities!C14',
  ])
    await reason.getByRole('button', { name: `Show the ${place}` }).click();
  await reason.getByText('Shown: C14, number 1 of 13.').waitFor();
  expect(calls.filter(({ name }) => name === 'sidebarGoTo').map(({ args }) => args[0])).toEqual([
    'Activities!C14',
    'Activities!C20',
    'Activities!C31',
    'Activities!C14',
  ]);
  await inspect(page, 'k1-next-cell');

  await page
    .getByRole('group', { name: 'Does the amount include tax and shipping?' })
    .getByText('Yes')
    .click();
  const orders = page.locator('section', { hasText: 'Read as orders' });
  await orders.getByText('Missing, and what it costs (2)').click();
  await orders.getByText('Without a source column no order counts for a channel.').waitFor();
  await orders.getByText('Add a source, discount code or referral column to your orders.').waitFor();
  await inspect(page, 'k2-missing');
  expect(errors).toEqual([]);
});

test('the finished report says how orders and list meet, and what is missing in all', async () => {
  const setup = wellBehaved().sidebarSetup();
  const tabs = setup.tabs.filter(({ name }) => name === 'Activities');
  const { page } = await openSidebar(browser, {
    ...wellBehaved(),
    sidebarSetup: () => ({ ...setup, tabs, firstTime: false }),
    sidebarBuild: () => built,
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Looks right').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('What is an hour of your work worth?').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Build' }).click();
  const overall = page.locator('section', { hasText: 'All tabs together' });
  await overall.getByText('312 of 400 customers of the list have an order.').waitFor();
  await overall.getByText('Missing, and what it costs (2)').click();
  await overall.getByText('Add a tab of special offers').waitFor();
  await overall.scrollIntoViewIfNeeded();
  await inspect(page, 'k3-overall');
});

test('the card of a known export says which one it is', async () => {
  const setup = wellBehaved().sidebarSetup();
  const tabs = setup.tabs.map((tab) => (tab.name === 'Orders' ? { ...tab, preset: 'Shopify orders' } : tab));
  const { page, errors } = await openSidebar(browser, {
    ...wellBehaved(),
    sidebarSetup: () => ({ ...setup, tabs }),
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Shopify orders: read as orders').waitFor();
  await page.getByText('Read as activities').waitFor();
  await inspect(page, 'k4-known-export');
  expect(errors).toEqual([]);
});
