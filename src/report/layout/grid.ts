/** One label column and six number columns: 700 pixels, which is a printed page's width on A4 and Letter. */
export const columnWidths: readonly number[] = [178, 87, 87, 87, 87, 87, 87];
export const columnCount = columnWidths.length;
export const pageWidth = columnWidths.reduce((sum, width) => sum + width, 0);
/** Lower than the usual 21, so that the page prints on two sheets; text of 11 points still fits. */
export const rowHeight = 17;
