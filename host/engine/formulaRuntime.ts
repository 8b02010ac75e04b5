import type { Injector } from '@univerjs/core';
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
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

/** Univer's formula interpreter with a runtime of its own, so that its own run, which may be half done, is not disturbed. */
export interface FormulaRuntime {
  readonly results: IFormulaRuntimeService;
  evaluate(formula: string): FunctionVariantType;
}

const PARTS = [
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

export function formulaRuntime(injector: Injector): FormulaRuntime {
  const own = injector.createChild([
    [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
    [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    ...PARTS.map((part) => [part] as [typeof part]),
  ] as never);
  forgetSharedCaches();
  own.get(IFormulaCurrentConfigService).loadDataLite();
  return {
    results: own.get(IFormulaRuntimeService),
    evaluate: (formula) => {
      const lexed: unknown = own.get(Lexer).treeBuilder(formula);
      if (typeof lexed === 'string') return error(ERROR_TYPE_SET.has(lexed as never) ? lexed : '#ERROR!');
      const tree = own.get(AstTreeBuilder).parse(lexed as LexerNode);
      return tree ? own.get(Interpreter).execute(generateExecuteAstNodeData(tree)) : error('#ERROR!');
    },
  };
}

const error = (type: string): ErrorValueObject => ErrorValueObject.create(type as never);

/** Arrays of referenced cells are kept for all runs together; they may hold values from before the last write. */
export function forgetSharedCaches(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
