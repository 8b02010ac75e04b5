import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import type { SetupDto } from '../../src/addon/dto';
import type { Action } from '../../src/sidebar/actions';
import { buildRequest } from '../../src/sidebar/buildRequest';
import { initialState, reduce } from '../../src/sidebar/state';
import { inspect, openSidebar } from './openSidebar';
import { setup, wellBehaved } from './setup';

const orders = setup.tabs[0]!;
const corrected = { ...orders.mapping!, constants: { source: 'Web shop' } };
const march = {
  ...orders,
  sheetId: 21,
  name: 'Orders of March',
  mapping: { ...orders.mapping!, sheetId: 21 },
};
const asked: SetupDto = {
  ...setup,
  tabs: [{ ...orders, mapping: corrected }, march],
  alike: [{ sheetId: 21, like: 11 }],
};

const after = (dto: SetupDto, ...actions: Action[]) =>
  [{ type: 'setupLoaded', setup: dto } as Action, ...actions].reduce(reduce, initialState);
const answer = (given: 'anotherMonth' | 'instead' | 'leaveOut'): Action => ({
  type: 'answerAlike',
  sheetId: 21,
  answer: given,
});
const sent = (...actions: Action[]) => buildRequest(after(asked, ...actions), null)!.mappings;

describe('a new tab with the headings of one in use', () => {
  test('is not used before the user has said what it is', () => {
    expect(sent()).toEqual([corrected]);
  });

  test('as another month is read as that tab is, corrections included', () => {
    expect(sent(answer('anotherMonth'))).toEqual([corrected, { ...corrected, sheetId: 21 }]);
  });

  test('used instead takes its place', () => {
    expect(sent(answer('instead'))).toEqual([{ ...corrected, sheetId: 21 }]);
  });

  test('that is left out is asked about no more while the sidebar is open', () => {
    const declined = after(asked, answer('leaveOut'), { type: 'setupLoaded', setup: asked });
    expect(declined.tabs.map(({ used, like }) => [used, like])).toEqual([
      [true, null],
      [false, null],
    ]);
  });
});

test('a tab that was not used in the last build is not ticked', () => {
  expect(after({ ...setup, leftOut: ['13'] }).tabs.map(({ used }) => used)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('the question on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test('goes away with its answer, and the tab is ticked', async () => {
    const { page } = await openSidebar(browser, { ...wellBehaved(), sidebarSetup: () => asked });
    const question = page.getByRole('group', {
      name: 'Orders of March is new and has the same headings as Orders.',
    });
    await question.waitFor();
    expect(await page.getByRole('checkbox', { name: 'Orders of March' }).isChecked()).toBe(false);
    await inspect(page, 'k4-another-month');
    await question.getByRole('button', { name: 'Another month: use both' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'Orders of March' }).isChecked()).toBe(true);
  });

  test('tells the server of a tab that is left out, which remembers it', async () => {
    const { page, calls, errors } = await openSidebar(browser, {
      ...wellBehaved(),
      sidebarSetup: () => asked,
      sidebarLeaveOut: () => {
        throw new Error('busy');
      },
    });
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await expect
      .poll(() => calls.filter(({ name }) => name === 'sidebarLeaveOut'))
      .toEqual([{ name: 'sidebarLeaveOut', args: [21] }]);
    expect(await page.getByRole('checkbox', { name: 'Orders of March' }).isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });
});
