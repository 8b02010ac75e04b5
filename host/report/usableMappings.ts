import type { BuildRequest, RecognisedTab, SetupDto, SidebarServer } from './addonTypes';
import { PlainFailure } from '../files/plainFailure';
import type { TabOfFile } from './correctedMappings';

type TabMapping = NonNullable<RecognisedTab['mapping']>;

type Checked = ReturnType<SidebarServer['sidebarCheckMapping']>;

function columnsOf({ headers }: RecognisedTab): string {
  const names = headers.filter((header) => header !== '').map((name) => `"${name}"`);
  return names.length === 0
    ? 'No row of headers was found in it: write one above the data, such as customer, date, amount.'
    : `Its columns are: ${names.join(', ')}.`;
}

function missingFields(mapping: TabMapping, tables: SetupDto['tables']): string[] {
  const table = tables.find(({ kind }) => kind === mapping.table);
  const given = (field: string): boolean => field in mapping.columns || field in mapping.constants;
  return (table?.fields ?? [])
    .filter(({ name, required }) => required && !given(name))
    .map(({ name }) => name);
}

function refuseUnknownFiles(tabs: readonly TabOfFile[], tables: SetupDto['tables']): void {
  const unknown = tabs.find(({ file }) => !tabs.some((tab) => tab.file === file && tab.tab.mapping !== null));
  if (!unknown) return;
  const { file, tab } = unknown;
  const kinds = tables.map(({ kind }) => kind).join(', ');
  // Without headers there is no column to name.
  const howToSay = tab.headerRow === 0 ? '' : `Say which it is: --map ${file}:TABLE.FIELD=COLUMN. `;
  throw new PlainFailure(`${file} was not recognised as one of: ${kinds}. ${howToSay}${columnsOf(tab)}`);
}

function refuseMissing({ tab, file }: TabOfFile, mapping: TabMapping, tables: SetupDto['tables']): void {
  const [field] = missingFields(mapping, tables);
  if (field === undefined) return;
  throw new PlainFailure(
    `${file} is read as ${mapping.table}, but no column holds the ${field}. Name it: --map ${file}:${mapping.table}.${field}=COLUMN. ` +
      columnsOf(tab),
  );
}

/** Whether tax and shipping are in the amount is for the user to say where such a column is there. */
function refuseOpenTaxQuestion({ file }: TabOfFile, mapping: TabMapping): void {
  const asks = mapping.table === 'orders' && ('tax' in mapping.columns || 'shipping' in mapping.columns);
  if (!asks || mapping.amountIncludesTaxAndShipping !== undefined) return;
  const option = `--map ${file}:orders.amount-includes-tax-and-shipping`;
  throw new PlainFailure(`${file}: does the amount include tax and shipping? Say ${option}=:yes, or =:no.`);
}

function refuseUnusable({ file }: TabOfFile, { failure, health }: Checked): void {
  if (failure !== null) throw new PlainFailure(`${file}: ${failure}`);
  if (health === null || health.rowsUsed > 0) return;
  const [first] = health.dropped;
  const why = first ? `: ${first.reason}, first in ${first.firstCell}` : '';
  throw new PlainFailure(`${file}: none of its ${health.rowsRead} rows can be used${why}.`);
}

/** The mappings to build from: every file is a known table with its required columns, and can be read. */
export function usableMappings(
  tabs: readonly TabOfFile[],
  tables: SetupDto['tables'],
  check: SidebarServer['sidebarCheckMapping'],
): BuildRequest['mappings'] {
  refuseUnknownFiles(tabs, tables);
  return tabs.flatMap((one) => {
    const { mapping } = one.tab;
    if (mapping === null) return [];
    refuseMissing(one, mapping, tables);
    refuseOpenTaxQuestion(one, mapping);
    if (one.tab.dataRows === 0) throw new PlainFailure(`${one.file} has headers, but no rows below them.`);
    refuseUnusable(one, check(mapping));
    return [mapping];
  });
}
