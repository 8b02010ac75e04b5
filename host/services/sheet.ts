import type { ServiceClass } from './serviceObject';
import { sheetCharts } from './sheetCharts';
import { sheetGrid } from './sheetGrid';
import { sheetItself } from './sheetItself';
import { sheetPlace } from './sheetPlace';
import type { TabPlace } from './workings';

export const sheet: ServiceClass<TabPlace> = {
  name: 'Sheet',
  fullName: 'SpreadsheetApp.Sheet',
  methods: { ...sheetItself, ...sheetPlace, ...sheetGrid, ...sheetCharts },
};
