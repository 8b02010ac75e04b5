import { FunctionType, IFunctionService, type BaseFunction } from '@univerjs/engine-formula';
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

  register(help: FunctionHelp, body: ScriptBody): void {
    const name = help.name.toUpperCase();
    // registerFunction gives completion and help; the executor registered after it is what runs.
    this.engine.api.getFormula().registerFunction(name, () => 0, {
      description: {
        functionName: name,
        functionType: FunctionType.User,
        description: help.description,
        abstract: help.description,
        functionParameter: help.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: 1,
          repeat: 0,
        })),
      },
    });
    const run = new ScriptFunction(name, body, this.settings, this.failures);
    this.engine.injector.get(IFunctionService).registerExecutors(run as unknown as BaseFunction);
    this.registered.push(help);
  }

  /** What the function in a cell threw when it was last calculated. */
  failure(sheetId: string, row: number, column: number): string | null {
    return this.failures.get(`${sheetId}|${String(row)}|${String(column)}`) ?? null;
  }
}
