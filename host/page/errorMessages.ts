import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Book } from '../engine/book';

type Alert = Parameters<CellAlertManagerService['showAlert']>[0];

const formulaAlert = 'SHEET_FORMULA_ALERT';
const widthOfText = 300;
const charactersPerLine = 44;
const lineHeight = 20;

function heightFor(message: string): number {
  return 54 + Math.ceil(message.length / charactersPerLine) * lineHeight;
}

/** Where the grid would only say "Error", a cell with one of the add-on's functions says what the function threw. */
export function showErrorMessages(book: Book): void {
  const alerts = book.engine.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: Alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = alert.key === formulaAlert ? book.functions.failure(subUnitId, row, col) : null;
    if (message === null) return showAlert(alert);
    return showAlert({ ...alert, title: 'Error', message, width: widthOfText, height: heightFor(message) });
  };
}
