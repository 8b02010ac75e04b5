import { Failure } from '../core/failure';
import { once } from '../core/once';
import type * as addOn from './index';
import { inPlainWords } from './plainSentence';

export type AddOn = typeof addOn;

type SharedValues = Readonly<Record<string, unknown>>;

const fileName = 'AddOn';

/**
 * The part of the code that a custom function with arguments does not need, in the project file AddOn.html: the menu's
 * actions, the sidebar's server, the report, and reading the mapped tabs.
 *
 * Google evaluates every script file of a project for every call of a custom function, but no HTML file, and the text
 * of one can be read as it is (`HtmlTemplate.getRawContent`; HtmlService may be used in custom functions). What is in here
 * costs such a call nothing.
 *
 * `stamp` names the build: a part of another build knows the shared values by other names, and must not run. `rest`
 * throws what its caller words, `addOn` one sentence that Google can show.
 */
export function addOnFile(stamp: string, shared: () => SharedValues) {
  const rest = once(() => opened(stamp, shared()));
  return { rest, addOn: (): AddOn => inPlainWords('opening the add-on', rest) };
}

function opened(stamp: string, shared: SharedValues): AddOn {
  const text = fileText();
  if (!text.startsWith(`// ${stamp}`)) throw incomplete();
  // The text is this project's own file of this very build, never anything from a cell, a store or the network.
  // eslint-disable-next-line no-new-func
  const open = new Function(...Object.keys(shared), text) as (...values: unknown[]) => AddOn;
  return open(...Object.values(shared));
}

function fileText(): string {
  try {
    return HtmlService.createTemplateFromFile(fileName).getRawContent();
  } catch (error) {
    // Google may say it in the user's language, but with the name of the file.
    throw String(error).includes(fileName) ? incomplete() : error;
  }
}

function incomplete(): Failure {
  return new Failure('ADD_ON_INCOMPLETE', { file: `${fileName}.html` });
}
