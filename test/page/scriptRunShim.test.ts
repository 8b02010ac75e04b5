import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { scriptRunShim } from '../../host/page/scriptRunShim';
import { sidebarDocument } from '../../host/page/sidebarDocument';

interface Message {
  readonly kind: string;
  readonly id: number;
  readonly name: string;
  readonly args: string;
}

interface Runner {
  withSuccessHandler(handler: (result: unknown, user?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, user?: unknown) => void): Runner;
  withUserObject(user: unknown): Runner;
  [name: string]: (...args: never[]) => unknown;
}

function frame() {
  const sent: Message[] = [];
  const parent = { postMessage: (message: Message) => sent.push(message) };
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  const window: { google?: { script: { run: Runner; host: { close(): void } } } } = {};
  const addEventListener = (_: string, listener: (typeof listeners)[number]) => listeners.push(listener);
  runInContext(scriptRunShim, createContext({ window, parent, addEventListener, console }));
  const answer = (data: object, source: unknown = parent) => {
    for (const listener of listeners) listener({ source, data: { from: 'page', ...data } });
  };
  return { sent, answer, google: window.google! };
}

const call = (run: Runner, name: string, ...args: unknown[]): unknown =>
  (run[name] as (...all: unknown[]) => unknown)(...args);

describe('google.script.run in the page', () => {
  it('sends a call as JSON and gives the result to its own handler', () => {
    const { sent, answer, google } = frame();
    const [first, second] = [vi.fn(), vi.fn()];
    call(google.script.run.withSuccessHandler(first).withUserObject('user'), 'sidebarSetup', {
      a: [1, null, 'x'],
    });
    call(google.script.run.withSuccessHandler(second), 'sidebarProgress');
    expect(sent.map(({ kind, name, args }) => [kind, name, args])).toEqual([
      ['call', 'sidebarSetup', '[{"a":[1,null,"x"]}]'],
      ['call', 'sidebarProgress', '[]'],
    ]);
    answer({ id: sent[0]?.id, result: '{"ok":true}' });
    expect(JSON.stringify(first.mock.calls)).toBe('[[{"ok":true},"user"]]');
    expect(second).not.toHaveBeenCalled();
  });

  it('gives what the server threw to the failure handler', () => {
    const { sent, answer, google } = frame();
    const failed = vi.fn<(error: Error) => void>();
    call(google.script.run.withFailureHandler(failed), 'sidebarBuild', {});
    answer({ id: sent[0]?.id, failed: true, message: 'No rows.' });
    expect(failed.mock.calls[0]?.[0].message).toBe('No rows.');
  });

  it.each([
    ['a date', new Date()],
    ['a function', () => 1],
    ['not a number', Number.NaN],
    ['an object of a class', new Map()],
  ])('refuses %s as Google does', (_, value) => {
    const { sent, google } = frame();
    expect(() => call(google.script.run, 'sidebarBuild', { inside: [value] })).toThrow(
      'illegal value in property: sidebarBuild',
    );
    expect(sent).toEqual([]);
  });

  it('hides private functions and listens to nobody but the page around it', () => {
    const { sent, answer, google } = frame();
    const handler = vi.fn();
    expect(google.script.run['secret_']).toBeUndefined();
    call(google.script.run.withSuccessHandler(handler), 'sidebarSetup');
    answer({ id: sent[0]?.id, result: '1' }, 'another window');
    expect(handler).not.toHaveBeenCalled();
  });

  it('stands before every script of the sidebar', () => {
    const page = sidebarDocument(
      '<!doctype html><html><head lang="en"><script>mine()</script></head></html>',
    );
    expect(page.indexOf('google')).toBeLessThan(page.indexOf('mine()'));
    expect(page).toMatch(/^<!doctype html><html><head lang="en"><script>/);
  });
});
