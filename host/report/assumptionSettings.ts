import type { Assumptions } from './addonTypes';
import { PlainFailure } from '../files/plainFailure';

type Period = Assumptions['period'];
type Reading = (text: string, setting: string) => Partial<Assumptions>;

const periods: Readonly<Record<string, Exclude<Period['kind'], 'custom'>>> = {
  all: 'all',
  'this-month': 'thisMonth',
  'last-month': 'lastMonth',
  'this-quarter': 'thisQuarter',
  'last-quarter': 'lastQuarter',
  'this-year': 'thisYear',
  'last-year': 'lastYear',
};

const isUnknown = (text: string): boolean => /^(unknown|none)$/i.test(text);

function refused(setting: string, expected: string, given: string): PlainFailure {
  return new PlainFailure(`--set ${setting} expects ${expected}, got "${given}".`);
}

function readNumber(text: string): number {
  const number = /^-?(\d+\.?\d*|\.\d+)\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  return text.endsWith('%') ? number / 100 : number;
}

function numberSetting(expected: string, accepts: (value: number) => boolean) {
  return (text: string, setting: string): number => {
    const value = readNumber(text);
    if (Number.isNaN(value) || !accepts(value)) throw refused(setting, expected, text);
    return value;
  };
}

const zeroOrMore = (what: string) => numberSetting(what, (value) => value >= 0);
const days = numberSetting(
  'a whole number of days above 0, such as 90',
  (value) => value > 0 && Number.isInteger(value),
);
const daysOrZero = numberSetting(
  'a whole number of days, such as 30',
  (value) => value >= 0 && Number.isInteger(value),
);
const share = (what: string) => numberSetting(what, (value) => value > 0 && value <= 1);

function orUnknown<T>(read: (text: string, setting: string) => T) {
  return (text: string, setting: string): T | null => (isUnknown(text) ? null : read(text, setting));
}

function existingDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

function period(text: string, setting: string): Period {
  const kind = periods[text.toLowerCase()];
  if (kind) return { kind };
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !existingDay(from) || !existingDay(to)) {
    throw refused(
      setting,
      `two days such as 2025-01-01..2025-12-31, or one of ${Object.keys(periods).join(', ')}`,
      text,
    );
  }
  if (from > to) throw new PlainFailure(`--set ${setting}: ${from} is after ${to}.`);
  return { kind: 'custom', from, to };
}

function stageOrder(text: string, setting: string): string[] {
  const stages = text.split(text.includes('>') ? '>' : ',').map((stage) => stage.trim());
  if (stages.length < 2 || stages.includes(''))
    throw refused(setting, 'stages in order, such as "Visit > Lead > Deal"', text);
  return stages;
}

const hourlyRate = orUnknown(zeroOrMore('an amount of money, such as 30, or unknown'));
const margin = orUnknown(share('a share such as 45% or 0.45, or unknown'));
const currency = orUnknown((text, setting) => {
  if (/^(?=.*[\p{L}\p{Sc}])[\p{L}\p{M}\p{Sc}.]{1,3}$/u.test(text)) return text;
  throw refused(setting, 'a code such as EUR, a sign of at most 3 characters such as €, or unknown', text);
});
const conversionWindow = orUnknown(days);
const target = numberSetting('a rate such as 0.2 or 20%', (value) => value >= -1);
const noInterest = zeroOrMore('a rate such as 0.1 or 10%');
const money = orUnknown(zeroOrMore('an amount of money, such as 5000, or unknown'));
const level = numberSetting('a confidence level such as 0.95 or 95%', (value) => value > 0 && value < 1);

/** Every assumption by the name it has on the command line. */
const readings: Readonly<Record<string, Reading>> = {
  period: (text, setting) => ({ period: period(text, setting) }),
  'hourly-rate': (text, setting) => ({ hourlyRate: hourlyRate(text, setting) }),
  margin: (text, setting) => ({ margin: margin(text, setting) }),
  currency: (text, setting) => ({ currency: currency(text, setting) }),
  'conversion-window-days': (text, setting) => ({ conversionWindowDays: conversionWindow(text, setting) }),
  'landmark-days': (text, setting) => ({ landmarkDays: daysOrZero(text, setting) }),
  'repeat-window-days': (text, setting) => ({ repeatWindowDays: days(text, setting) }),
  'target-roe': (text, setting) => ({ targetRoe: target(text, setting) }),
  'lift-margin-of-no-interest': (text, setting) => ({ liftMarginOfNoInterest: noInterest(text, setting) }),
  'roe-margin-of-no-interest': (text, setting) => ({ roeMarginOfNoInterest: noInterest(text, setting) }),
  'revenue-goal': (text, setting) => ({ revenueGoal: money(text, setting) }),
  'offline-cost-per-customer': (text, setting) => ({ offlineCostPerCustomer: money(text, setting) }),
  'stage-order': (text, setting) => ({ stageOrder: stageOrder(text, setting) }),
  level: (text, setting) => ({ level: level(text, setting) }),
};

export const assumptionNames: readonly string[] = Object.keys(readings);

/** The assumptions changed by `--set name=value` settings; a wrong one is refused with what is expected. */
export function assumptionSettings(settings: readonly string[]): Partial<Assumptions> {
  return settings.reduce<Partial<Assumptions>>((changed, setting) => {
    const equals = setting.indexOf('=');
    const name = setting.slice(0, Math.max(equals, 0)).trim();
    const text = setting.slice(equals + 1).trim();
    if (equals < 1 || text === '')
      throw new PlainFailure(`--set ${setting}: write it as name=value, such as hourly-rate=30.`);
    const reading = readings[name];
    if (!reading)
      throw new PlainFailure(`--set ${name} is not known. The names are: ${assumptionNames.join(', ')}.`);
    return { ...changed, ...reading(text, name) };
  }, {});
}
