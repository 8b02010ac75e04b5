import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult } from '../../src/addon/dto';
import { launchChromium } from '../browser/chromium';
import {
  atTheColumns,
  buildFrom,
  button,
  focused,
  list,
  news,
  others,
  sentOrder,
  steps,
  withOrder,
} from './funnelPage';
import { inspect, openSidebar } from './openSidebar';
import { injection, setup, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe('the steps of the funnel', () => {
  test('stand as proposed with their people, and untouched stay a proposal', async () => {
    const sidebar = await atTheColumns(browser, {});
    const { page } = sidebar;
    expect(await list(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^1\s+visit\s+5,120 people/),
      expect.stringMatching(/^2\s+basket\s+412 people/),
      expect.stringMatching(/^3\s+paid\s+1 person/),
    ]);
    expect(await others(page)).toEqual([injection]);
    expect(await button(page, 'Proposed order').count()).toBe(0);
    await page.getByText('New data may change it').waitFor();
    await inspect(page, 'f1-proposed');
    expect(await sentOrder(sidebar)).toBeNull();
  });

  test('are moved, removed and added with the mouse, and travel in that order', async () => {
    const sidebar = await atTheColumns(browser, {});
    const { page } = sidebar;
    await button(page, 'Move paid up').click();
    await button(page, 'Remove basket').click();
    await button(page, `Add ${injection}`).click();
    expect(await steps(page)).toEqual(['visit', 'paid', injection]);
    expect(await others(page)).toEqual(['basket']);
    await page.getByText('This is your order').waitFor();
    await inspect(page, 'f2-own');
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(await sentOrder(sidebar)).toEqual(['visit', 'paid', injection]);
  });

  test('are ordered by keyboard alone: the focus stays on the moved step and each change is told', async () => {
    const sidebar = await atTheColumns(browser, {});
    const { page } = sidebar;
    for (let stop = 0; stop < 20 && (await focused(page)) !== 'Move paid up'; stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect([await focused(page), await steps(page)]).toEqual(['Move paid up', ['visit', 'paid', 'basket']]);
    expect(await news(page)).toBe('paid is step 2 of 3.');
    await page.keyboard.press('Space');
    // At the top one more press changes nothing and keeps the focus.
    await page.keyboard.press('Space');
    expect([await focused(page), await steps(page)]).toEqual(['Move paid up', ['paid', 'visit', 'basket']]);
    expect(await button(page, 'Move paid up').getAttribute('aria-disabled')).toBe('true');
    await inspect(page, 'f3-keyboard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect([await focused(page), await steps(page)]).toEqual(['Move paid down', ['visit', 'paid', 'basket']]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect([await focused(page), await steps(page)]).toEqual(['Remove basket', ['visit', 'basket']]);
    expect(await news(page)).toBe('paid is no step any more.');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`Add ${injection}`);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add paid');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('control-assumption-stageOrder');
    expect(await news(page)).toBe('paid is step 4 of 4.');
    expect(await sentOrder(sidebar)).toEqual(['visit', 'basket', injection, 'paid']);
  });

  test('go back to the proposed order, which is no order of one’s own', async () => {
    const sidebar = await atTheColumns(browser, { stageOrder: ['paid', 'visit'] });
    const { page } = sidebar;
    expect(await steps(page)).toEqual(['paid', 'visit']);
    await button(page, 'Proposed order').click();
    expect(await steps(page)).toEqual(['visit', 'basket', 'paid']);
    expect(await focused(page)).toBe('control-assumption-stageOrder');
    expect(await sentOrder(sidebar)).toBeNull();
  });

  test('must be two: else a sentence stands beside the list and Next is refused', async () => {
    const { page } = await atTheColumns(browser, { stageOrder: ['visit', 'paid'] });
    await button(page, 'Remove visit').click();
    const sentence = 'A funnel needs at least two steps. Add one below.';
    await page.getByText(sentence).waitFor();
    await button(page, 'Next').click();
    expect(await page.getByRole('alert').innerText()).toBe(sentence);
    expect(await focused(page)).toBe('control-assumption-stageOrder');
    await inspect(page, 'f4-one-step');
    await button(page, 'Add basket').click();
    expect(await page.getByText(sentence).count()).toBe(0);
    await button(page, 'Next').click();
    await page.getByText('Two numbers').waitFor();
  });

  test('that are saved but vanished from the data are marked and can be removed', async () => {
    const sidebar = await atTheColumns(browser, { stageOrder: ['VISIT', 'trial', 'paid'] });
    const { page } = sidebar;
    expect(await list(page).nth(1).innerText()).toMatch(/trial\s+not in the data any more/);
    expect(await list(page).nth(0).innerText()).toMatch(/VISIT\s+5,120 people/);
    await inspect(page, 'f5-vanished');
    await button(page, 'Next').click();
    expect(await page.getByRole('alert').innerText()).toMatch(/^“trial” is not in the data any more/);
    await button(page, 'Remove trial').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await sentOrder(sidebar)).toEqual(['VISIT', 'paid']);
  });

  test('the server refuses are told beside the list', async () => {
    const refused = (): BuildResult => ({
      kind: 'failed',
      control: 'assumption:stageOrder',
      sentence: `Stage order: "${injection}" stands twice.`,
    });
    const sidebar = await atTheColumns(browser, { stageOrder: ['visit', 'paid'], results: [refused] });
    const { page } = sidebar;
    await buildFrom(page);
    const alert = page.locator('.funnel').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toBe(`Stage order: "${injection}" stands twice.`);
    await expect.poll(() => focused(page)).toBe('control-assumption-stageOrder');
    await inspect(page, 'f6-refused');
    await button(page, 'Move paid up').click();
    expect(await alert.count()).toBe(0);
    expect(await sentOrder(sidebar)).toEqual(['paid', 'visit']);
  });

  test('with forty stages and long names fit: the others scroll in a box of their own', async () => {
    const long = 'Asked_for_a_quote_by_telephone_and_was_called_back_within_three_working_days';
    const found = Array.from({ length: 40 }, (_stage, at) => ({ name: `stage ${at}`, people: 400 - at }));
    found[2] = { name: long, people: 398 };
    found[6] = { name: `${long}_again`, people: 394 };
    const proposed = found.slice(0, 5).map(({ name }) => name);
    const { page } = await atTheColumns(browser, { found: { found, more: 1234, proposed } });
    await page.getByText('1,234 rarer ones are not listed.').waitFor();
    await page.locator('.funnel').evaluate((card) => card.scrollIntoView());
    await inspect(page, 'f7-forty');
    const box = page.locator('.funnel .others');
    expect((await box.boundingBox())!.height).toBeLessThan(200);
    const [inner, outer] = await box.evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect(inner).toBeGreaterThan(3 * outer!);
    const name = page.locator('.funnel ol .name', { hasText: long });
    expect((await name.boundingBox())!.height).toBeGreaterThan(40);
    await box.scrollIntoViewIfNeeded();
    await button(page, 'Add stage 39').focus();
    await inspect(page, 'f7-forty-bottom');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add stage 38');
    expect((await steps(page)).at(-1)).toBe('stage 39');
  });

  test('are not there without an event tab: what the server says about them stands at the bottom', async () => {
    const sentence = 'Order of the funnel stages cannot be used.';
    const { page } = await openSidebar(browser, {
      ...wellBehaved(),
      sidebarSetup: () => ({ ...withOrder(['visit', 'paid']), tabs: [setup.tabs[2]!] }),
      sidebarBuild: () => ({ kind: 'failed', control: 'assumption:stageOrder', sentence }),
    });
    await button(page, 'Next').click();
    await page.getByText('Looks right').waitFor();
    expect(await page.getByText('The steps of your funnel').count()).toBe(0);
    await buildFrom(page);
    await page.getByText('Check the columns').waitFor();
    expect(await page.locator('footer').getByRole('alert').innerText()).toBe(sentence);
    await expect.poll(() => focused(page)).toBe('control-assumption-stageOrder');
  });
});
