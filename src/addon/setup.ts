import { tableSpecs } from '../import/fields';
import { templates } from '../report/templates/index';
import { assumptionsOnReport } from '../sheets/assumptionsOnReport';
import { sheetLocale } from '../sheets/locale';
import { namedAreas } from '../sheets/namedAreas';
import { recognisedTabs } from '../sheets/recognisedTabs';
import { reportTabs } from '../sheets/reportTabs';
import { isDataTab } from '../sheets/tabs';
import { reportDto } from './builtResult';
import type { SetupDto } from './dto';
import { alikeTabs, leftOutTabs } from './newTabs';
import { lookIntoDocument } from './openDocument';

/** Everything the sidebar needs to open. */
export function setup(): SetupDto {
  const { spreadsheet, settings } = lookIntoDocument();
  const sheets = spreadsheet.getSheets().filter((sheet) => isDataTab(sheet, settings));
  const { found, foreignReports } = recognisedTabs(
    sheets,
    settings,
    namedAreas(spreadsheet),
    sheetLocale(spreadsheet),
  );
  const tabs = found.map(({ tab }) => tab);
  // A copied file has lost what was saved, but its report still says it.
  const [copied] = settings.asked ? [] : foreignReports;
  const assumptions = copied ? assumptionsOnReport(copied, settings.assumptions) : settings.assumptions;
  const [newest] = reportTabs(spreadsheet, settings.reports);
  return {
    tabs,
    readings: found.flatMap(({ readings }) => readings),
    alike: alikeTabs(tabs, settings),
    leftOut: leftOutTabs(tabs, settings),
    tables: tableSpecs().map(({ kind, label, description, fields }) => ({
      kind,
      label,
      description,
      fields: fields.map((field) => ({ name: field.name, label: field.label, required: field.required })),
    })),
    templates: templates.map(({ id, name, description }) => ({ id, name, description })),
    assumptions,
    firstTime: !settings.asked && copied === undefined,
    report: newest ? reportDto(spreadsheet, newest.tab, newest.report.templateId) : null,
  };
}
