/** A member of an Apps Script enumeration: an object, so that a plain string in its place is refused. */
export interface EnumMember {
  readonly enumeration: string;
  readonly member: string;
}

class ScriptEnumMember implements EnumMember {
  constructor(
    readonly enumeration: string,
    readonly member: string,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return this.member;
  }

  name(): string {
    return this.member;
  }

  toJSON(): string {
    return this.member;
  }
}

export const isEnumMember = (value: unknown): value is EnumMember => value instanceof ScriptEnumMember;

type Enumeration = Readonly<Record<string, EnumMember>>;

function enumeration(name: string, members: string): Enumeration {
  const values = members
    .split(' ')
    .map((member): [string, EnumMember] => [member, new ScriptEnumMember(name, member)]);
  const known: Record<string, EnumMember> = Object.fromEntries(values);
  return new Proxy(known, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      if (key === 'toJSON' || key === 'then') return undefined;
      throw new Error(`${name}.${key} is not supported by the local host`);
    },
  });
}

export const BORDER_STYLES = enumeration(
  'BorderStyle',
  'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
);
export const WRAP_STRATEGIES = enumeration('WrapStrategy', 'WRAP OVERFLOW CLIP');
export const CHART_TYPES = enumeration(
  'ChartType',
  'AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM LINE ORG PIE RADAR SCATTER SPARKLINE STEPPED_AREA TABLE TIMELINE TREEMAP WATERFALL',
);
export const CHART_MERGE_STRATEGIES = enumeration('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS');
export const HIDDEN_DIMENSIONS = enumeration(
  'ChartHiddenDimensionStrategy',
  'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
);
export const BUTTONS = enumeration('Button', 'CLOSE OK CANCEL YES NO');
export const BUTTON_SETS = enumeration('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL');
export const SHEET_TYPES = enumeration('SheetType', 'GRID OBJECT DATASOURCE');
export const AUTH_MODES = enumeration('AuthMode', 'NONE CUSTOM_FUNCTION LIMITED FULL');
