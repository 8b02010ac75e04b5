import type { ICellData, Injector, IRange, Worksheet } from '@univerjs/core';
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaDataModel,
  FormulaRuntimeService,
  FunctionNodeFactory,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
  type FunctionVariantType,
  type LexerNode,
} from '@univerjs/engine-formula';
import type { Area } from './a1';
import type { Book } from './book';
import type { FormulaCells } from './formulaCells';
import { precedents } from './precedents';
import type { SpillAreas } from './spillAreas';
import type { CellMatrix } from './tab';

/** A spilled result may change what others spill: after so many rounds the rest is left as it is. */
const ROUNDS = 4;

/**
 * One calculation of formulas in the order of their dependencies, at once instead of a tenth of a second later.
 * It has a formula runtime of its own, so that the engine's run, which may be half done, is not disturbed.
 */
export class SynchronousRun {
  private readonly services: Injector;
  private readonly sheetsDone = new Set<string>();
  private readonly done = new Set<string>();
  private readonly underWay = new Set<string>();
  private spillChanged = false;

  constructor(
    private readonly book: Book,
    private readonly cells: FormulaCells,
    private readonly spillAreas: SpillAreas,
  ) {
    this.services = ownRuntime(book.engine.injector);
    forgetSharedCaches();
    this.services.get(IFormulaCurrentConfigService).loadDataLite();
    this.services.get(IFormulaRuntimeService).reset();
  }

  calculateSheet(sheet: Worksheet): void {
    if (this.sheetsDone.has(sheet.getSheetId())) return;
    // A custom function that reads the tab it stands on finds what is calculated so far.
    if (this.underWay.size > 0) return;
    for (let round = 0; round < ROUNDS; round++) {
      this.spillChanged = false;
      for (const { row, column } of [...this.cells.of(sheet)]) this.calculateCell(sheet, row, column);
      if (!this.spillChanged) break;
      this.done.clear();
      this.sheetsDone.clear();
      this.services.get(IFormulaRuntimeService).reset();
    }
    this.sheetsDone.add(sheet.getSheetId());
    forgetSharedCaches();
  }

  content(sheet: Worksheet, row: number, column: number, own: ICellData | null): ICellData | null {
    const runtime = this.services.get(IFormulaRuntimeService);
    const unit = this.book.engine.unitId;
    const id = sheet.getSheetId();
    if (own?.f || own?.si) return runtime.getUnitData()[unit]?.[id]?.getValue(row, column) ?? own;
    if (own?.v !== undefined && own.v !== null) return own;
    return runtime.getRuntimeArrayFormulaCellData()[unit]?.[id]?.getValue(row, column) ?? own;
  }

  /** What formulas of the sheet spilled, their own cells included. */
  spills(sheet: Worksheet): CellMatrix {
    const spilled = this.services.get(IFormulaRuntimeService).getRuntimeArrayFormulaCellData();
    return (spilled[this.book.engine.unitId]?.[sheet.getSheetId()]?.getMatrix() ?? {}) as CellMatrix;
  }

  private calculateCell(sheet: Worksheet, row: number, column: number): void {
    const key = `${sheet.getSheetId()}|${String(row)}|${String(column)}`;
    // A circle of references ends at the value that was there before.
    if (this.done.has(key) || this.underWay.has(key)) return;
    this.underWay.add(key);
    const formula = this.formula(sheet, row, column);
    for (const { sheet: other, area } of precedents(this.book, sheet, formula)) {
      const before = [...this.cells.within(other, area), ...this.spillAreas.reaching(other, area)];
      for (const cell of before) this.calculateCell(other, cell.row, cell.column);
    }
    this.execute(sheet, row, column, formula);
    this.underWay.delete(key);
    this.done.add(key);
  }

  private formula(sheet: Worksheet, row: number, column: number): string {
    const own = sheet.getCellRaw(row, column)?.f;
    if (own) return own;
    const { injector, unitId } = this.book.engine;
    return (
      injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? ''
    );
  }

  private execute(sheet: Worksheet, row: number, column: number, formula: string): void {
    const runtime = this.services.get(IFormulaRuntimeService);
    const place = (): void => {
      runtime.setCurrent(
        row,
        column,
        sheet.getRowCount(),
        sheet.getColumnCount(),
        sheet.getSheetId(),
        this.book.engine.unitId,
      );
    };
    place();
    const result = this.evaluate(formula);
    // A custom function may have read cells, and so have calculated others in between.
    place();
    runtime.setRuntimeData(result);
    const spilled =
      runtime.getUnitArrayFormula()[this.book.engine.unitId]?.[sheet.getSheetId()]?.[row]?.[column];
    if (this.spillAreas.note(sheet, row, column, spilled ? areaOf(spilled) : null)) this.spillChanged = true;
  }

  private evaluate(formula: string): FunctionVariantType {
    const lexed: unknown = this.services.get(Lexer).treeBuilder(formula);
    if (typeof lexed === 'string')
      return ErrorValueObject.create((ERROR_TYPE_SET.has(lexed as never) ? lexed : '#ERROR!') as never);
    const tree = this.services.get(AstTreeBuilder).parse(lexed as LexerNode);
    if (!tree) return ErrorValueObject.create('#ERROR!' as never);
    return this.services.get(Interpreter).execute(generateExecuteAstNodeData(tree));
  }
}

const RUNTIME = [
  Lexer,
  AstTreeBuilder,
  Interpreter,
  AstRootNodeFactory,
  FunctionNodeFactory,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
] as const;

function ownRuntime(injector: Injector): Injector {
  return injector.createChild([
    [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
    [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    ...RUNTIME.map((service) => [service] as [typeof service]),
  ] as never);
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Arrays of referenced cells are kept for all runs together; they may hold values from before the last write. */
function forgetSharedCaches(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
