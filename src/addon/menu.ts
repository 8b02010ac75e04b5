import { hasUnfinishedRun } from '../sheets/unfinishedRun';
import { dialogTexts, menuTexts, productName } from '../wording/addonTexts';
import type { AddOn } from './addOnFile';
import { atHelp } from './atHelp';

type RestOfAddOn = () => Pick<AddOn, 'lookIntoDocument'>;

/** Runs in every authorisation mode: with `NONE` only the menu may be made, no document and no store be read. */
export function onOpen(event: { readonly authMode?: unknown } | undefined, rest: RestOfAddOn): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuTexts.open, 'showSidebar')
    .addItem(menuTexts.refresh, 'refreshReport')
    .addItem(menuTexts.sample, 'trySampleData')
    .addSeparator()
    .addItem(menuTexts.check, 'checkThisAddOn')
    .addItem(menuTexts.help, 'showHelp')
    .addToUi();
  if (event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE) finishBrokenRun(rest);
}

export function onInstall(event: { readonly authMode?: unknown } | undefined, rest: RestOfAddOn): void {
  onOpen(event, rest);
}

/** Opening a file never fails because of an old run: the next build tries again and says what is wrong. */
function finishBrokenRun(rest: RestOfAddOn): void {
  try {
    if (hasUnfinishedRun()) rest().lookIntoDocument();
  } catch {
    return;
  }
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(productName);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showHelp(): void {
  const sidebar = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const page = HtmlService.createHtmlOutput(atHelp(sidebar)).setTitle(dialogTexts.helpTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}
