import type { Question } from '../services/userInterface';

type Browser = Pick<Window, 'alert' | 'confirm'>;

const words: Readonly<Record<string, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};
const said = (button: string): string => words[button] ?? button;

/**
 * Asks in the browser's own dialogs and answers with the name of the button: a script waits for the answer, and
 * only these dialogs make it wait. They have two buttons, so a third one takes a second question.
 */
export function askInPage({ title, prompt, buttons }: Question, browser: Browser): string {
  const text = [title, prompt].filter((part) => part !== '').join('\n\n');
  const [first = 'OK', second, third] = buttons;
  if (second === undefined) {
    browser.alert(text);
    return first;
  }
  const usual = first === 'OK' && second === 'CANCEL';
  if (third === undefined) {
    const hint = usual ? '' : `\n\nOK = ${said(first)}, Cancel = ${said(second)}`;
    return browser.confirm(text + hint) ? first : second;
  }
  if (browser.confirm(`${text}\n\nOK = ${said(first)}, Cancel = another answer`)) return first;
  return browser.confirm(`${title}\n\nOK = ${said(second)}, Cancel = ${said(third)}`) ? second : third;
}
