import { catalogue } from '../functions/index';
import type { PublishedEntry } from '../functions/entry';
import { dialogTexts } from '../wording/addonTexts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}

const style =
  'body{font:14px/1.45 Arial,sans-serif;margin:12px;color:#202124}h1{font-size:18px}h2{font-size:15px;margin:20px 0 4px}' +
  'code{background:#f1f3f4;padding:2px 4px;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 6px}p{margin:4px 0}';

/** The help of all functions as one page, written from the catalogue. */
export function helpPage(): string {
  return [
    '<!DOCTYPE html><html lang="en"><head><base target="_blank"><title>',
    escaped(dialogTexts.helpTitle),
    `</title><style>${style}</style></head><body><main><h1>`,
    escaped(dialogTexts.helpTitle),
    '</h1>',
    ...catalogue.map(functionHelp),
    '</main></body></html>',
  ].join('');
}

function functionHelp({
  name,
  summary,
  formula,
  parameters,
  withoutArguments,
  examples,
}: PublishedEntry): string {
  const terms = parameters.map(
    (parameter) =>
      `<dt>${escaped(parameter.name)}${parameter.optional ? ' (optional)' : ''}</dt><dd>${escaped(parameter.description)}</dd>`,
  );
  const uses = examples.map(
    ({ call, explanation }) => `<p><code>${escaped(call)}</code><br>${escaped(explanation)}</p>`,
  );
  return [
    `<section><h2>${escaped(name)}</h2><p>${escaped(summary)}</p><p>${escaped(formula)}</p>`,
    `<dl>${terms.join('')}</dl>`,
    withoutArguments ? `<p>${escaped(withoutArguments)}</p>` : '',
    ...uses,
    '</section>',
  ].join('');
}
