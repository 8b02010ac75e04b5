import { dialogTexts, menuTexts } from '../wording/addonTexts';
import { addSampleTabs } from './addSampleTabs';
import { plainSentence } from './plainSentence';
import { refreshFromMenu } from './refreshFromMenu';
import { sampleTabNames } from './sample/sampleShop';
import { checkAddOn } from './selfTest/checkAddOn';
import { withDocumentLock } from './withDocumentLock';

type Ui = GoogleAppsScript.Base.Ui;

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

export function checkThisAddOn(): void {
  told(menuTexts.check, 'checking the add-on', checkAddOn);
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
