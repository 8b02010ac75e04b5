/**
 * Columns of cells that can be handed out anew as often as wanted. A spreadsheet gives every call texts and dates of
 * its own, so a measurement that used the same ones twice would find their hashes known and their memory warm.
 */

/** A column of texts; '' is a blank cell. */
export function textColumn(texts) {
  const bytes = Buffer.from(texts.join(''), 'latin1');
  const ends = new Float64Array(texts.length);
  let end = 0;
  texts.forEach((text, row) => (ends[row] = end += text.length));
  return (row) => bytes.latin1Slice(row === 0 ? 0 : ends[row - 1], ends[row]);
}

/** A column of Date objects from moments in milliseconds. */
export function dateColumn(moments) {
  return (row) => new Date(moments[row]);
}

export function numberColumn(numbers) {
  return (row) => numbers[row];
}

/** A range of one column as a custom function receives it: an array of rows of one cell. */
export function freshRange(column, rows) {
  const range = new Array(rows);
  for (let row = 0; row < rows; row++) range[row] = [column(row)];
  return range;
}
