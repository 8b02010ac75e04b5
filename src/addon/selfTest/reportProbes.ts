import { insertCharts } from '../../sheets/insertCharts';
import { setHeights } from '../../sheets/setHeights';
import { twice } from '../../sheets/twice';
import { rowHeight } from '../../report/layout/grid';
import type { PlannedChart } from '../../report/sheetPlan';
import type { Probe } from './bench';
import { freeRow } from './bench';
import { userPlace } from './userPlace';

const longest = 8000;
const storeKey = 'check';

/** What building, refreshing and remembering a report asks of Google Sheets. */
export const reportProbes: readonly Probe[] = [
  {
    what: 'A formula that is set by itself is understood',
    from: 'by hand: 1 + 2',
    answers: [15],
    expected: 3,
    got: (bench) => {
      const cell = bench.tab.getRange(freeRow(bench), 1).setFormula('=SUM(1;2)');
      SpreadsheetApp.flush();
      return cell.getValue() as number;
    },
  },
  {
    what: 'A copied row keeps formulas and formats',
    from: 'by hand: 5 and 2 × 5',
    answers: [17],
    expected: '5, 10, 0.0%',
    got: (bench) => {
      const row = freeRow(bench) + 1;
      const source = bench.tab.getRange(row, 1, 1, 2).setNumberFormat('0.0%');
      source.setValues([[5, `=A${row}*2`]]);
      const target = bench.tab.getRange(row + 1, 1, 1, 2);
      source.copyTo(target);
      SpreadsheetApp.flush();
      return [...target.getValues()[0]!, target.getNumberFormat()].join(', ');
    },
  },
  {
    what: 'Rows are as low as a report needs them',
    from: 'pixels',
    answers: [27],
    expected: rowHeight,
    got: ({ tab }) => {
      setHeights(tab, { rows: 2, rowHeight });
      return tab.getRowHeight(2);
    },
  },
  {
    what: 'A chart is known as soon as it is there',
    from: 'one chart was drawn',
    answers: [18, 25],
    expected: 1,
    got: (bench) => insertCharts(bench.tab, [smallChart(freeRow(bench) + 1)], []).length,
  },
  {
    what: 'The tab it works in is out of sight',
    from: 'you see your own tabs only',
    answers: [18],
    expected: 'yes',
    got: ({ tab }) => (tab.isSheetHidden() ? 'yes' : 'no'),
  },
  {
    what: 'You stay where you are',
    from: 'your tab and your selection',
    answers: [26],
    expected: 'yes',
    got: (bench) => {
      const row = freeRow(bench) + 3;
      bench.tab.insertRowsAfter(row, 1);
      bench.tab.deleteRows(row, 1);
      return userPlace(bench.spreadsheet) === bench.place ? 'yes' : 'no';
    },
  },
  {
    what: 'What you choose is remembered in this file',
    from: '8,000 letters, saved and read',
    answers: [34],
    expected: longest,
    got: propertyRoundTrip,
  },
  {
    what: 'Progress can be told while it works',
    from: 'one word, kept and read',
    answers: [32],
    expected: 'kept',
    got: () => {
      const cache = CacheService.getDocumentCache();
      cache?.put(storeKey, 'kept', 60);
      const found = cache?.get(storeKey) ?? 'nothing';
      cache?.remove(storeKey);
      return found;
    },
  },
];

function smallChart(row: number): PlannedChart {
  const cells = { row, column: 1, rows: 2, columns: 1 };
  return {
    kind: 'column',
    title: '',
    categories: cells,
    series: [{ name: '', range: { ...cells, column: 2 }, color: '#0072b2' }],
    horizontalTitle: '',
    verticalTitle: '',
    row,
    column: 1,
    width: 100,
    height: 100,
  };
}

function propertyRoundTrip(): number {
  const store = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  try {
    store?.setProperty(storeKey, 'x'.repeat(longest));
    return store?.getProperty(storeKey)?.length ?? 0;
  } finally {
    twice(() => store?.deleteProperty(storeKey));
  }
}
