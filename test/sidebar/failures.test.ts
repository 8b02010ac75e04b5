import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atHelp } from '../../src/addon/atHelp';
import type { BuildResult, SetupDto } from '../../src/addon/dto';
import { documentedCatalogue as catalogue } from '../../src/functions/documentedCatalogue';
import { launchChromium } from '../browser/chromium';
import { inspect, openSidebar } from './openSidebar';
import { built, injection, setup, wellBehaved } from './setup';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** After the first build, so that nothing is left to answer. */
const returning: SetupDto = {
  ...setup,
  tabs: [setup.tabs[2]!],
  assumptions: { ...setup.assumptions, hourlyRate: 30, margin: 0.45 },
  firstTime: false,
  report: { sheetId: 99, name: 'One page', templateId: 'one-page', url: '' },
};
const answering = (results: (() => BuildResult)[]) => ({
  ...wellBehaved(),
  sidebarSetup: () => returning,
  sidebarBuild: () => results.shift()!(),
});
const failed = (control: string) => (): BuildResult => ({
  kind: 'failed',
  control,
  sentence: `This did not work: ${injection}.`,
});

async function goToTemplates(page: Page): Promise<void> {
  await page.getByText('Choose your tabs').waitFor();
  for (const heading of ['Check the columns', 'Two numbers', 'Choose a report']) {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(heading).waitFor();
  }
}

describe('what went wrong stands beside what caused it', () => {
  test.each([
    ['tab:13', 'Check the columns', 'control-tab-13'],
    ['assumption:margin', 'Two numbers', 'control-assumption-margin'],
    ['assumption:targetRoe', 'Two numbers', 'control-assumption-targetRoe'],
    ['assumption:period', 'Two numbers', 'control-assumption-period'],
    ['build', 'Choose a report', 'control-build'],
  ])('a failure at %s opens "%s" with its control focused', async (control, heading, id) => {
    const { page } = await openSidebar(browser, answering([failed(control), () => built]));
    await goToTemplates(page);
    await page.getByRole('button', { name: 'Build again' }).click();
    await page.getByText(heading).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toBe(`This did not work: ${injection}.`);
    const [sentence, place] = await Promise.all([alert.boundingBox(), page.locator(`#${id}`).boundingBox()]);
    expect(Math.abs(sentence!.y - place!.y)).toBeLessThan(80);
    await inspect(page, `7-failed-${id}`);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

  test('a script that cannot be reached while building is told in plain words and tried again', async () => {
    const unreachable = () => {
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    };
    const { page, calls } = await openSidebar(browser, answering([unreachable, () => built]));
    await goToTemplates(page);
    await page.getByRole('button', { name: 'Build again' }).click();
    await page.getByText('The building stopped before its end').waitFor();
    expect(await page.getByText('NetworkError').isVisible()).toBe(false);
    await page.getByText('What it said').click();
    expect(await page.getByText('NetworkError').isVisible()).toBe(true);
    await inspect(page, '7-build-unreachable');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Your report is ready').waitFor();
    expect(calls.filter(({ name }) => name === 'sidebarBuild')).toHaveLength(2);
  });

  test('opening, checking and jumping can each be tried again', async () => {
    const broken = new Set(['setup', 'check', 'goTo']);
    const onceBroken = (part: string) => {
      if (broken.delete(part)) throw new Error('The spreadsheet is busy with something else.');
    };
    const well = wellBehaved();
    const { page, calls } = await openSidebar(browser, {
      ...well,
      sidebarSetup: () => (onceBroken('setup'), returning),
      sidebarCheckMapping: (mapping) => (onceBroken('check'), well.sidebarCheckMapping(mapping)),
      sidebarGoTo: () => onceBroken('goTo'),
    });
    await page.getByText('Your tabs could not be looked at').waitFor();
    expect(await page.getByText('The spreadsheet is busy with something else.').isVisible()).toBe(true);
    await inspect(page, '0-unreachable');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('This tab could not be checked').waitFor();
    await inspect(page, '7-check-unreachable');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Looks right').waitFor();
    await page.getByRole('button', { name: 'Show the first, Activities!C14' }).click();
    await page.getByText('The place could not be shown').waitFor();
    await inspect(page, '7-jump-unreachable');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => calls.filter(({ name }) => name === 'sidebarGoTo').length).toBe(2);
    await expect.poll(() => page.getByText('The place could not be shown').count()).toBe(0);
  });

  test('a tab that cannot be read says why in its card', async () => {
    const failure = 'No row of Activities has a date.';
    const { page } = await openSidebar(browser, {
      ...answering([]),
      sidebarCheckMapping: () => ({ tab: returning.tabs[0]!, health: null, failure, stages: null }),
    });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(failure).waitFor();
    await inspect(page, '7-check-failed');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.getByText('Check the columns').count()).toBe(1);
  });
});

describe('other screens', () => {
  test('numbers changed on the report are listed and asked about once', async () => {
    const changed: BuildResult = {
      kind: 'changedAssumptions',
      changed: [
        { name: 'hourlyRate', label: 'Value of an hour of your time', onReport: 45, saved: 30 },
        { name: 'margin', label: 'Share of sales left after the cost of goods', onReport: null, saved: 0.45 },
      ],
    };
    const { page, calls } = await openSidebar(browser, answering([() => changed, () => built]));
    await goToTemplates(page);
    await page.getByRole('button', { name: 'Build again' }).click();
    await page.getByText('Which numbers?').waitFor();
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      'Number\tOn the report\tSaved',
      'Value of an hour of your time\t45\t30',
      'Share of sales left after the cost of goods\tnot known\t45 %',
    ]);
    await inspect(page, '8-changed');
    await page.getByText('Keep the saved numbers').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Your report is ready').waitFor();
    expect(calls.filter(({ name }) => name === 'sidebarBuild').map(({ args }) => args[0])).toMatchObject([
      {},
      { changedAssumptions: 'keepSaved' },
    ]);
  });

  test('nothing recognised points to the sample data, and a tab can be given its table by hand', async () => {
    const { page, calls } = await openSidebar(browser, {
      ...wellBehaved(),
      sidebarSetup: () => ({ ...setup, tabs: setup.tabs.slice(3) }),
    });
    await page.getByText('Extensions ▸ Engagement ROI ▸ Try sample data').waitFor();
    await inspect(page, '1-nothing');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('Tick at least one tab.');
    await inspect(page, '1-nothing-ticked');
    await page.getByLabel(injection).selectOption({ label: 'Use as events' });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Looks right').waitFor();
    await inspect(page, '2-by-hand');
    expect(calls.at(-1)?.args[0]).toMatchObject({
      sheetId: 14,
      table: 'events',
      columns: { stage: 'stage' },
    });
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

  test('the help explains every function of the catalogue and leads back to where one was', async () => {
    const { page } = await openSidebar(browser, answering([]));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    expect(await page.locator('h2').allInnerTexts()).toEqual(catalogue.map(({ name }) => name));
    await inspect(page, '9-help');
    for (const { name, parameters, examples } of catalogue) {
      const card = page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
      await card.getByText(`How to use ${name}`).click();
      expect(await card.locator('code').allInnerTexts()).toEqual(examples.map(({ call }) => call));
      expect(await card.locator('dd').allInnerTexts()).toEqual(
        parameters.map(({ description }) => description),
      );
    }
    await inspect(page, '9-help-open');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Check the columns').waitFor();
  });

  test('from the menu it opens at the help, and the steps come after it', async () => {
    const { page } = await openSidebar(browser, answering([]), atHelp);
    expect(await page.locator('h2').allInnerTexts()).toEqual(catalogue.map(({ name }) => name));
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Choose your tabs').waitFor();
  });
});
