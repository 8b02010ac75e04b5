import type { RecognisedTab, SetupDto } from './addonTypes';
import { PlainFailure } from '../files/plainFailure';
import type { MappingCorrection } from './mappingCorrection';

type TabMapping = NonNullable<RecognisedTab['mapping']>;
type TableDto = SetupDto['tables'][number];

type Group = [MappingCorrection, ...MappingCorrection[]];

/** A recognised tab and the file it came from. */
export interface TabOfFile {
  readonly tab: RecognisedTab;
  readonly file: string;
}

const loose = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function isFile({ tab, file }: TabOfFile, wanted: string): boolean {
  const name = wanted.split(/[/\\]/).pop() ?? wanted;
  return sameText(file, name) || sameText(file.replace(/\.[^.]*$/, ''), name) || sameText(tab.name, name);
}

function hasColumns(tab: RecognisedTab, corrections: readonly MappingCorrection[]): boolean {
  return corrections.every(
    ({ column }) => column === null || tab.headers.some((header) => sameText(header, column)),
  );
}

/** Without a file: the tabs recognised as that table; else those that have all the columns named for it. */
function tabsOfTable(
  tabs: readonly TabOfFile[],
  table: string,
  corrections: readonly MappingCorrection[],
): TabOfFile[] {
  const recognised = tabs.filter(({ tab }) => tab.mapping?.table === table);
  if (recognised.length > 0) return recognised;
  if (corrections.every(({ column }) => column === null)) return [];
  const free = tabs.filter(({ tab }) => tab.mapping === null && hasColumns(tab, corrections));
  return free.length > 0 ? free : tabs.filter(({ tab }) => hasColumns(tab, corrections));
}

const isTaxQuestion = ({ table, field }: MappingCorrection): boolean =>
  table === 'orders' && loose(field) === 'amountincludestaxandshipping';

function yesOrNo({ text, constant }: MappingCorrection): boolean {
  if (/^\s*yes\s*$/i.test(constant ?? '')) return true;
  if (/^\s*no\s*$/i.test(constant ?? '')) return false;
  throw new PlainFailure(`--map ${text}: say :yes or :no.`);
}

function withCorrection(
  tab: RecognisedTab,
  mapping: TabMapping,
  table: TableDto,
  correction: MappingCorrection,
): TabMapping {
  if (isTaxQuestion(correction)) return { ...mapping, amountIncludesTaxAndShipping: yesOrNo(correction) };
  const field = table.fields.find(({ name }) => loose(name) === loose(correction.field))?.name;
  if (!field) {
    const names = table.fields.map(({ name }) => name).join(', ');
    throw new PlainFailure(
      `--map ${correction.text}: ${table.kind} has no field "${correction.field}". Its fields are: ${names}.`,
    );
  }
  const { [field]: _column, ...columns } = mapping.columns;
  const { [field]: _constant, ...constants } = mapping.constants;
  if (correction.constant !== null)
    return { ...mapping, columns, constants: { ...constants, [field]: correction.constant } };
  const header = tab.headers.find((text) => sameText(text, correction.column ?? ''));
  if (header === undefined) {
    const headers = tab.headers.filter((text) => text !== '').join(', ');
    throw new PlainFailure(
      `--map ${correction.text}: "${tab.name}" has no column "${correction.column ?? ''}". Its columns are: ${headers}.`,
    );
  }
  return { ...mapping, columns: { ...columns, [field]: header }, constants };
}

function tableNamed(tables: readonly TableDto[], correction: MappingCorrection): TableDto {
  const table = tables.find(({ kind }) => kind === correction.table);
  if (table) return table;
  const names = tables.map(({ kind }) => kind).join(', ');
  throw new PlainFailure(
    `--map ${correction.text}: there is no table "${correction.table}". The tables are: ${names}.`,
  );
}

function corrected(
  { tab, file }: TabOfFile,
  table: TableDto,
  list: readonly MappingCorrection[],
  readings: readonly TabMapping[],
): TabOfFile {
  const found = [...(tab.mapping ? [tab.mapping] : []), ...readings].find(
    (mapping) =>
      mapping.sheetId === tab.sheetId && mapping.range === tab.range && mapping.table === table.kind,
  );
  const place =
    tab.range === undefined ? { sheetId: tab.sheetId } : { sheetId: tab.sheetId, range: tab.range };
  const start: TabMapping = found ?? { ...place, table: table.kind, columns: {}, constants: {} };
  return {
    file,
    tab: { ...tab, mapping: list.reduce((mapping, one) => withCorrection(tab, mapping, table, one), start) },
  };
}

function chosenTabs(tabs: readonly TabOfFile[], group: Group): TabOfFile[] {
  const { file, table, text } = group[0];
  const found = file === null ? tabsOfTable(tabs, table, group) : tabs.filter((tab) => isFile(tab, file));
  if (found.length > 0) return found;
  if (file !== null) throw new PlainFailure(`--map ${text}: there is no file or tab "${file}".`);
  throw new PlainFailure(`--map ${text}: no file was recognised as ${table}. Name it: --map FILE:${text}.`);
}

/** Corrections of the same table in the same file belong together; those that name a file come last, so that they win. */
function grouped(corrections: readonly MappingCorrection[]): Group[] {
  const groups = new Map<string, Group>();
  for (const correction of corrections) {
    const key = JSON.stringify([correction.file, correction.table]);
    const group = groups.get(key);
    if (group) group.push(correction);
    else groups.set(key, [correction]);
  }
  return [...groups.values()].sort(
    ([one], [other]) => Number(one.file !== null) - Number(other.file !== null),
  );
}

/** The tabs with the user's corrections applied: columns and constants named by `--map`, over what was found for that table. */
export function correctedMappings(
  tabs: readonly TabOfFile[],
  tables: readonly TableDto[],
  corrections: readonly MappingCorrection[],
  readings: readonly TabMapping[] = [],
): readonly TabOfFile[] {
  return grouped(corrections).reduce((current, group) => {
    const table = tableNamed(tables, group[0]);
    const chosen = chosenTabs(current, group);
    return current.map((tab) => (chosen.includes(tab) ? corrected(tab, table, group, readings) : tab));
  }, tabs);
}
