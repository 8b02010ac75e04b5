import type { Addon } from '../addon';
import { parseArea } from '../engine/a1';
import type { Host } from '../hostOver';
import { PlainFailure } from '../files/plainFailure';
import type { FileTab } from '../files/fileCell';
import type { TabModel } from '../tabModel';
import type { BuildResult, FigureDto } from './addonTypes';
import { correctedMappings } from './correctedMappings';
import { refuseUnknownStages } from './refuseUnknownStages';
import type { ReportOptions } from './reportOptions';
import { sidebarServer } from './sidebarServer';
import { usableMappings } from './usableMappings';

export interface FinishedReport {
  readonly built: Extract<BuildResult, { kind: 'built' }>;
  readonly tab: TabModel;
}

/** The value a figure's cell holds once the tab is calculated. */
export function valueAt({ tab }: FinishedReport): (cell: string) => FigureDto['value'] {
  return (cell) => {
    const area = parseArea(cell, tab);
    return (area && tab.cells[area.row]?.[area.column]?.value) ?? '';
  };
}

function templateOf(wanted: string, templates: readonly { readonly id: string }[]): string {
  const loose = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found = templates.find(({ id }) => loose(id) === loose(wanted));
  if (found) return found.id;
  throw new PlainFailure(
    `--template ${wanted} is not known. The templates are: ${templates.map(({ id }) => id).join(', ')}.`,
  );
}

/** Builds the report as the sidebar does: recognise, correct, check, build; then waits until it is calculated. */
export async function buildReport(
  host: Host,
  addon: Addon,
  files: readonly FileTab[],
  options: Pick<ReportOptions, 'template' | 'assumptions' | 'corrections'>,
): Promise<FinishedReport> {
  const server = sidebarServer(addon);
  const setup = server.sidebarSetup();
  const templateId = templateOf(options.template, setup.templates);
  const tabs = setup.tabs.map((tab) => ({
    tab,
    file: files.find(({ name }) => name === tab.name)?.file ?? tab.name,
  }));
  const corrected = correctedMappings(tabs, setup.tables, options.corrections, setup.readings);
  const mappings = usableMappings(corrected, setup.tables, server.sidebarCheckMapping);
  refuseUnknownStages(options.assumptions.stageOrder, mappings, server.sidebarCheckMapping);
  const assumptions = { ...setup.assumptions, ...options.assumptions };
  const built = server.sidebarBuild({ mappings, assumptions, templateId });
  if (built.kind === 'failed') throw new PlainFailure(built.sentence);
  if (built.kind !== 'built') throw new PlainFailure('The report could not be built from scratch.');
  await host.calculated();
  const tab = host.tabs().find(({ id }) => id === built.report.sheetId);
  if (!tab) throw new PlainFailure('The report was built, but its tab is not there.');
  return { built, tab };
}
