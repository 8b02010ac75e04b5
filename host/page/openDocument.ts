import type { PageDocument } from '../server';
import { evaluateInPage } from '../evaluateInPage';
import { hostTabs } from '../files/hostTabs';
import { hostOver, type Host } from '../hostOver';
import type { Addon } from '../addon';
import { widthsFor } from './columnWidths';
import { useGoogleFont } from './googleFont';
import { pagePlugins, pageTexts } from './pagePlugins';

export interface OpenDocument {
  readonly host: Host;
  readonly addon: Addon;
}

async function text(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is not there.`);
  return answer.text();
}

export async function fetchDocument(): Promise<PageDocument> {
  return JSON.parse(await text('/document.json')) as PageDocument;
}

/** The document in the grid at this place, with the add-on installed in it. */
export async function openDocument(document: PageDocument, place: HTMLElement): Promise<OpenDocument> {
  const [code, addOn, sidebar] = await Promise.all([
    text('/addon/Code.js'),
    text('/addon/AddOn.html'),
    text('/addon/Sidebar.html'),
  ]);
  const { name, locale, timeZone } = document;
  const host = hostOver({
    tabs: hostTabs(document.tabs, timeZone),
    name,
    locale,
    timeZone,
    plugins: pagePlugins(place),
    texts: pageTexts,
    evaluate: evaluateInPage,
  });
  host.bringIn();
  for (const tab of host.book.tabs) widthsFor(tab);
  useGoogleFont(host.book);
  return { host, addon: host.loadAddon(code, { AddOn: addOn, Sidebar: sidebar }) };
}
