import { describe, expect, it, vi } from 'vitest';
import { addonMenu } from '../../host/page/addonMenu';
import { askInPage } from '../../host/page/askInPage';

function browser(...answers: boolean[]) {
  return {
    alert: vi.fn<(text: string) => void>(),
    confirm: vi.fn<(text?: string) => boolean>(() => answers.shift() ?? false),
  };
}

describe('askInPage', () => {
  it('only tells when there is one button', () => {
    const window = browser();
    expect(askInPage({ title: 'Refresh', prompt: 'Done.', buttons: ['OK'] }, window)).toBe('OK');
    expect(window.alert).toHaveBeenCalledWith('Refresh\n\nDone.');
  });

  it.each([
    [['OK', 'CANCEL'], [true], 'OK'],
    [['OK', 'CANCEL'], [false], 'CANCEL'],
    [['YES', 'NO'], [true], 'YES'],
    [['YES', 'NO'], [false], 'NO'],
    [['YES', 'NO', 'CANCEL'], [true], 'YES'],
    [['YES', 'NO', 'CANCEL'], [false, true], 'NO'],
    [['YES', 'NO', 'CANCEL'], [false, false], 'CANCEL'],
  ])('answers %j after %j with %s', (buttons, answers, expected) => {
    expect(askInPage({ title: 'T', prompt: 'P', buttons }, browser(...answers))).toBe(expected);
  });
});

describe('addonMenu', () => {
  it('puts a line above the entry after a separator and runs functions by name', () => {
    const run = vi.fn();
    const item = (caption: string) => ({ kind: 'item' as const, caption, functionName: `run${caption}` });
    const menu = addonMenu(
      [item('Open'), { kind: 'separator' }, { kind: 'menu', caption: 'More', entries: [item('Help')] }],
      run,
    );
    expect(menu.map(({ label, separated }) => [label, separated])).toEqual([
      ['Open', false],
      ['More', true],
    ]);
    menu[1]?.entries?.[0]?.run?.();
    expect(run).toHaveBeenCalledWith('runHelp');
  });
});
