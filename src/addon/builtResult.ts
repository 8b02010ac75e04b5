import { address } from '../report/layout/address';
import type { Analysis } from '../analysis/analysis';
import type { PlannedFigure, SheetPlan } from '../report/sheetPlan';
import { peopleSentences } from '../wording/peopleSentences';
import type { BuildResult, FigureDto, ReportDto } from './dto';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function reportDto(spreadsheet: Spreadsheet, tab: Sheet, templateId: string): ReportDto {
  const sheetId = tab.getSheetId();
  return { sheetId, name: tab.getName(), templateId, url: `${spreadsheet.getUrl()}#gid=${sheetId}` };
}

export function builtResult(
  spreadsheet: Spreadsheet,
  tab: Sheet,
  templateId: string,
  plan: SheetPlan,
  analysis: Analysis,
): BuildResult {
  return {
    kind: 'built',
    report: reportDto(spreadsheet, tab, templateId),
    figures: plan.figures.map(figureDto),
    health: analysis.health,
    overall: {
      remarks: peopleSentences(analysis.match, analysis.sharedIdentifiers),
      lacks: analysis.missing,
    },
  };
}

function figureDto({ key, label, row, column, value, format }: PlannedFigure): FigureDto {
  return { key, label, cell: address({ row, column }), value, format };
}
