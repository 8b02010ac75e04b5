import { dialogTexts, menuTexts, productName } from '../wording/addonTexts';
import { atHelp } from './atHelp';
import { lookIntoDocument } from './openDocument';
import { plainSentence } from './plainSentence';
import { addSampleTabs } from './addSampleTabs';
import { sampleTabNames } from './sample/sampleShop';
import { refreshFromMenu } from './refreshFromMenu';
import { withDocumentLock } from './withDocumentLock';

type Ui = GoogleAppsScript.Base.Ui;

/** Runs in every authorisation mode: with `NONE` only the menu may be made, no document and no store be read. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuTexts.open, 'showSidebar')
    .addItem(menuTexts.refresh, 'refreshReport')
    .addItem(menuTexts.sample, 'trySampleData')
    .addSeparator()
    .addItem(menuTexts.help, 'showHelp')
    .addToUi();
  if (event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE) finishBrokenRun();
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/** Opening a file never fails because of an old run: the next build tries again and says what is wrong. */
function finishBrokenRun(): void {
  try {
    lookIntoDocument();
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

/** Every menu action ends in one sentence, whatever happens. */
function told(title: string, doing: string, work: (ui: Ui) => string | null): void {
  const ui = SpreadsheetApp.getUi();
  let sentence: string | null;
  try {
    sentence = work(ui);
  } catch (error) {
    sentence = plainSentence(error, doing);
  }
  if (sentence !== null) ui.alert(title, sentence, ui.ButtonSet.OK);
}

export function refreshReport(): void {
  told(menuTexts.refresh, 'renewing the report', refreshFromMenu);
}

export function trySampleData(): void {
  told(dialogTexts.sampleTitle, 'adding the sample tabs', (ui) => {
    const question = dialogTexts.sampleQuestion(sampleTabNames.join(', '));
    const answer = ui.alert(dialogTexts.sampleTitle, question, ui.ButtonSet.OK_CANCEL);
    if (answer !== ui.Button.OK) return null;
    withDocumentLock(() => addSampleTabs(SpreadsheetApp.getActiveSpreadsheet()));
    return dialogTexts.sampleAdded;
  });
}
