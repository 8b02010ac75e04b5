/** What the help says about one function one can type in a cell. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly formula: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: string;
  }[];
  /** What a call without arguments reads, '' when there is none. */
  readonly withoutArguments: string;
  readonly examples: readonly { readonly call: string; readonly explanation: string }[];
}

declare const catalogueHelp: readonly FunctionHelp[];

/** All functions, in the order of the catalogue. `scripts/sidebarPage.mjs` puts the texts in the place of the name. */
export const functionHelp: readonly FunctionHelp[] = catalogueHelp;
