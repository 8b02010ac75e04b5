import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { sidebarPage } from '../../scripts/sidebarPage.mjs';
import type { SidebarServer } from '../../src/addon/dto';

const address = 'http://sidebar.test/';

type Answering = { [Name in keyof SidebarServer]: (...args: Parameters<SidebarServer[Name]>) => unknown };

export interface Sidebar {
  readonly page: Page;
  /** Every call the sidebar made, in order. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  /** Addresses asked for besides the page itself. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** google.script.run as Google documents it: copies of JSON values, two handlers, no answer in place. */
function fakeScriptRun(): void {
  const isLegal = (value: unknown): boolean => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value);
    if (Array.isArray(value)) return value.every(isLegal);
    if (typeof value !== 'object') return false;
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isLegal);
  };
  type Handler = (value: unknown) => void;
  type Answer = { value?: unknown; failure?: string };
  const ask = (window as unknown as { askServer: (name: string, args: string) => Promise<Answer> }).askServer;
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(Object.create(null) as object, {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
        return (...args: unknown[]) => {
          if (!args.every(isLegal)) throw new TypeError('Failed due to illegal value in property');
          void ask(name, JSON.stringify(args)).then(({ value, failure }) =>
            failure === undefined ? succeed(value) : fail(new Error(failure)),
          );
        };
      },
    });
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(window, { google: { script: { run } } });
}

/** Opens the built sidebar in a 300 px page over a server made for the test. */
export async function openSidebar(
  browser: Browser,
  server: Answering,
  changed: (page: string) => string = (page) => page,
): Promise<Sidebar> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const calls: { name: string; args: unknown[] }[] = [];
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.exposeFunction('askServer', async (name: keyof SidebarServer, text: string) => {
    const args = JSON.parse(text) as unknown[];
    calls.push({ name, args });
    try {
      const answer = (server[name] as (...values: unknown[]) => unknown)(...args);
      return { value: (await answer) ?? null };
    } catch (failure) {
      return { failure: (failure as Error).message };
    }
  });
  await page.addInitScript(fakeScriptRun);
  const body = changed(await sidebarPage());
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(address);
  return { page, calls, requests, errors };
}

/** What axe finds, what sticks out sideways or below, and a picture when SCREENSHOT_FOLDER asks for it. */
export async function inspect(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOT_FOLDER;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(tooWide).toEqual([]);
  const [pageHeight, windowHeight] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    window.innerHeight,
  ]);
  expect(pageHeight, 'only the body scrolls, between header and footer').toBe(windowHeight);
}
