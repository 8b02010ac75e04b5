import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../host/files/writeXlsx';
import type { ExportCell, ExportTab } from '../../host/files/exportTab';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function tab(cells: (ExportCell | null)[][], more: Partial<ExportTab> = {}): ExportTab {
  return {
    name: 'Report',
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    charts: [],
    gridlines: false,
    ...more,
  };
}

async function written(sheet: ExportTab, cachedValues = true) {
  const book = await readXlsx(await writeXlsx([sheet], cachedValues), { readStyles: true });
  return book.sheets[0]!;
}

describe('writeXlsx', () => {
  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x")', '00042', '<b>&"'])(
    'keeps the text %s as text',
    async (text) => {
      const sheet = await written(tab([[{ value: text }]]));
      const cell = sheet.cells?.get('0,0');
      expect(sheet.rows[0]?.[0]).toBe(text);
      expect(cell?.formula).toBeUndefined();
      expect(cell?.style?.numFmt).toBe('@');
    },
  );

  it('writes formulas with commas, prefixes for newer functions, and their results', async () => {
    const sheet = await written(
      tab([[{ value: 12.5, formula: '=IF(A2>1;NORM.S.INV(1/2);SUM(A2:A3))', format: '0.00' }]]),
    );
    const cell = sheet.cells?.get('0,0');
    expect(cell?.formula).toBe('IF(A2>1,_xlfn.NORM.S.INV(1/2),SUM(A2:A3))');
    expect(cell?.formulaResult ?? cell?.value).toBe(12.5);
    expect(cell?.style?.numFmt).toBe('0.00');
  });

  it('leaves results out when asked to, and never writes an error as a result', async () => {
    const withResult = tab([
      [
        { value: 12.5, formula: '=A2' },
        { value: '#DIV/0!', formula: '=1/0' },
      ],
    ]);
    expect((await written(withResult, false)).rows[0]?.[0] ?? null).toBeNull();
    expect((await written(withResult)).rows[0]).toEqual([12.5, null]);
  });

  it('keeps merges, widths, styles and the page on one A4 width', async () => {
    const style = {
      bold: true,
      fontSize: 14,
      fontColor: '#123456',
      background: '#eeeeee',
      wrap: true,
      horizontal: 'center',
    } as const;
    const sheet = await written(
      tab([[{ value: 'Title', style }, null]], {
        merges: [area(0, 0, 1, 2)],
        columnWidths: [70, 140],
        rowHeights: [40],
      }),
    );
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet.columns?.map((column) => column.width)).toEqual([10, 20]);
    expect(sheet.rowDefs?.get(0)?.height).toBe(30);
    expect(sheet.cells?.get('0,0')?.style).toMatchObject({
      font: { bold: true, size: 14, color: { rgb: expect.stringMatching(/123456$/) as string } },
      alignment: { horizontal: 'center', wrapText: true },
    });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.view?.showGridLines).toBe(false);
  });

  it.each(['column', 'bar', 'line', 'scatter'] as const)(
    'writes a native %s chart over the cells of the tab',
    async (kind) => {
      const cells = [
        [{ value: 'x' }, { value: 'y' }],
        [{ value: 1 }, { value: 3, format: '0.0' }],
        [{ value: 2 }, { value: 4, format: '0.0' }],
      ];
      const chart = {
        kind,
        title: 'Gain & cost',
        categories: area(1, 0, 2),
        series: [{ name: 'Gain', values: area(1, 1, 2), color: '#0072b2' }],
        horizontalTitle: 'Across',
        verticalTitle: 'Up',
        row: 4,
        column: 0,
        width: 300,
        height: 200,
      };
      const sheet = await written(tab(cells, { name: "Bob's report", charts: [chart] }));
      const [read] = sheet.charts ?? [];
      expect(read?.title).toBe('Gain & cost');
      expect(read?.kinds).toContain(kind === 'column' ? 'bar' : kind);
      expect(read?.series?.[0]).toMatchObject({
        name: 'Gain',
        valuesRef: "'Bob''s report'!$B$2:$B$3",
        categoriesRef: "'Bob''s report'!$A$2:$A$3",
      });
      expect(read?.axes?.[kind === 'bar' ? 'y' : 'x']?.title).toBe('Across');
    },
  );
});
