import type { Browser, Page } from 'playwright-core';
import type { BuildRequest, BuildResult, SetupDto, SidebarServer, StagesDto } from '../../src/addon/dto';
import { openSidebar } from './openSidebar';
import type { Sidebar } from './openSidebar';
import { built, setup, stages, wellBehaved } from './setup';

const eventTab = {
  ...setup.tabs[1]!,
  missing: [],
  mapping: {
    ...setup.tabs[1]!.mapping!,
    columns: { person: 'visitor', date: 'when', stage: 'what' },
  },
};

/** After the first build, with one event tab. */
export const withOrder = (stageOrder: SetupDto['assumptions']['stageOrder']): SetupDto => ({
  ...setup,
  tabs: [eventTab],
  assumptions: { ...setup.assumptions, hourlyRate: 30, margin: 0.45, stageOrder },
  firstTime: false,
});

interface Answers {
  readonly stageOrder?: SetupDto['assumptions']['stageOrder'];
  readonly found?: StagesDto;
  readonly results?: (() => BuildResult)[];
}

/** The sidebar at the step of the columns, its list of steps shown. */
export async function atTheColumns(
  browser: Browser,
  { stageOrder = null, found = stages, results }: Answers,
): Promise<Sidebar> {
  const well = wellBehaved();
  const server: SidebarServer = {
    ...well,
    sidebarSetup: () => withOrder(stageOrder),
    sidebarCheckMapping: (mapping) => ({
      ...well.sidebarCheckMapping(mapping),
      tab: eventTab,
      stages: found,
    }),
    sidebarBuild: () => results?.shift()?.() ?? built,
  };
  const sidebar = await openSidebar(browser, server);
  await sidebar.page.getByRole('button', { name: 'Next' }).click();
  await sidebar.page.getByText('The steps of your funnel, in order').waitFor();
  return sidebar;
}

export const list = (page: Page) => page.locator('.funnel ol > li');
export const steps = (page: Page) => list(page).locator('.name').allInnerTexts();
export const others = (page: Page) => page.locator('.funnel ul .name').allInnerTexts();
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
export const news = (page: Page) => page.locator('.funnel [role="status"]').last().innerText();

export async function buildFrom(page: Page): Promise<void> {
  await button(page, 'Next').click();
  await page.getByText('Two numbers').waitFor();
  await button(page, 'Next').click();
  await page.getByText('Choose a report').waitFor();
  await button(page, 'Build').click();
}

export async function sentOrder({ page, calls }: Sidebar): Promise<unknown> {
  await buildFrom(page);
  await page.getByText('Your report is ready').waitFor();
  const request = calls.filter(({ name }) => name === 'sidebarBuild').at(-1)?.args[0] as BuildRequest;
  return request.assumptions.stageOrder;
}
