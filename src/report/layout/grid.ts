/** One label column and six number columns: 700 pixels, which is a printed page's width on A4 and Letter. */
export const columnWidths: readonly number[] = [178, 87, 87, 87, 87, 87, 87];
export const columnCount = columnWidths.length;
export const pageWidth = columnWidths.reduce((sum, width) => sum + width, 0);
export const rowHeight = 21;
