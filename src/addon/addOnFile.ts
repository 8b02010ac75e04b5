import { Failure } from '../core/failure';
import { plainError } from './plainSentence';
import type * as addOn from './index';

export type AddOn = typeof addOn;

const fileName = 'AddOn';

/**
 * The part of the add-on that no custom function needs, from the project file AddOn.html.
 *
 * Google evaluates every script file of a project for every custom-function call, but no HTML file, and a file's text
 * can be read as it is (`HtmlTemplate.getRawContent`). With this part inside, Code.js was a third larger and took
 * MEASURED instead of MEASURED ms to load.
 *
 * `stamp` names the build: a part of another build knows the shared values by other names, and must not run.
 */
export function addOnFile(stamp: string, shared: Readonly<Record<string, unknown>>): AddOn {
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
    throw String(error).includes(fileName) ? incomplete() : plainError(error, 'opening the add-on');
  }
}

function incomplete(): Error {
  return plainError(new Failure('ADD_ON_INCOMPLETE', { file: `${fileName}.html` }), 'opening the add-on');
}
