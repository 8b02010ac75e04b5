import {
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { SheetSettings } from './cellContent';
import type { Engine } from './createEngine';
import { ScriptFunction, type ScriptBody } from './scriptFunction';

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** The add-on's functions as the formula engine runs them, and what they threw last, by cell. */
export class CustomFunctions {
  private readonly failures = new Map<string, string>();
  readonly registered: FunctionHelp[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly settings: SheetSettings,
  ) {}

  /**
   * Help goes to completion, the executor is what runs. Univer's own registerFunction does both, but its functions
   * get 0 for blanks and end the process when they throw.
   */
  register(help: FunctionHelp, body: ScriptBody): void {
    const { injector } = this.engine;
    injector.get(IDescriptionService).registerDescriptions([described(help)]);
    const run = new ScriptFunction(help.name.toUpperCase(), body, this.settings, this.failures);
    injector.get(IFunctionService).registerExecutors(run);
    // A formula that was read before its function existed is remembered as an error.
    injector.get(IFunctionService).deleteFormulaAstCacheKey(run.name);
    this.registered.push(help);
  }

  /** Formulas that were there before their functions. */
  calculateAll(): void {
    const everything = { commands: [], forceCalculation: true };
    this.engine.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, {
      onlyLocal: true,
    });
  }

  /** What the function in a cell threw when it was last calculated. */
  failure(sheetId: string, row: number, column: number): string | null {
    return this.failures.get(`${sheetId}|${String(row)}|${String(column)}`) ?? null;
  }
}

const described = ({ name, description, parameters }: FunctionHelp): IFunctionInfo => ({
  functionName: name.toUpperCase(),
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: '',
    require: 1,
    repeat: 0,
  })),
});
