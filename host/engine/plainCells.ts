/** The cells of a data tab that no formula needs: arrays, copied from what was opened. */
export class PlainCells {
  private readonly lines: unknown[][];

  constructor(cells: readonly (readonly unknown[])[]) {
    this.lines = cells.map((line) => [...line]);
  }

  value(row: number, column: number): unknown {
    const value = this.lines[row]?.[column];
    return value === null || value === undefined ? '' : value;
  }

  set(row: number, column: number, value: unknown): void {
    while (this.lines.length <= row) this.lines.push([]);
    const line = this.lines[row];
    if (!line) return;
    while (line.length <= column) line.push('');
    line[column] = value;
  }

  forEach(visit: (row: number, column: number, value: unknown) => void): void {
    this.lines.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== '' && value !== null && value !== undefined) visit(row, column, value);
      });
    });
  }

  /** Rows and columns that hold something, counted from the first. */
  get extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.forEach((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    return { rows, columns };
  }
}
