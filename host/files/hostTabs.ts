import { zonedTime } from '../engine/zonedTime';
import type { FileCell, FileTab } from './fileCell';

export interface HostTab {
  readonly name: string;
  readonly names?: FileTab['names'];
  readonly cells: readonly (readonly unknown[])[];
}

/** Tabs as the spreadsheet opens them: a day of a file becomes the moment it begins in the spreadsheet's zone. */
export function hostTabs(tabs: readonly FileTab[], timeZone: string): HostTab[] {
  const time = zonedTime(timeZone);
  const hostCell = (cell: FileCell): unknown => (typeof cell === 'object' ? time.date(cell.serial) : cell);
  return tabs.map(({ name, names, cells }) => ({
    name,
    ...(names === undefined ? {} : { names }),
    cells: cells.map((row) => row.map(hostCell)),
  }));
}
