import { once } from '../../core/once';
import { languageTag } from '../localeRules';

/** How phone numbers are written in one country. */
export interface NumberingPlan {
  /** "49". */
  readonly code: string;
  /** Fewest and most digits of a number without what is dialled before it at home. */
  readonly shortest: number;
  readonly longest: number;
  /** What is dialled before it at home; '' = nothing. */
  readonly trunk: string;
  /** The 0 before it is part of the number and stays when it is dialled from abroad. */
  readonly keepsZero: boolean;
}

/** Country, calling code, digits; then what is dialled before a number at home where that is not 0 ("-" = nothing). */
const plans =
  'US 1 10 1, CA 1 10 1, PR 1 10 1, GB 44 9-10, IE 353 7-9, AU 61 9, NZ 64 8-10, ZA 27 9, DE 49 6-11, AT 43 4-13, ' +
  'CH 41 9, LI 423 7 -, NL 31 9, BE 32 8-9, LU 352 6-9 -, FR 33 9, MC 377 8-9 -, ES 34 9 -, PT 351 9 -, IT 39 6-11 keep, ' +
  'DK 45 8 -, NO 47 8 -, SE 46 7-9, FI 358 5-12, IS 354 7 -, PL 48 9 -, CZ 420 9 -, SK 421 9, HU 36 8-9 06, RO 40 9, ' +
  'BG 359 8-9, GR 30 10 -, HR 385 8-9, SI 386 8, RS 381 8-9, UA 380 9, RU 7 10 8, LT 370 8, LV 371 8 -, EE 372 7-8 -, ' +
  'TR 90 10, IL 972 8-9, MX 52 10 -, BR 55 10-11, AR 54 10, CL 56 9 -, CO 57 10 -, PE 51 8-9, IN 91 10, JP 81 9-10, ' +
  'KR 82 8-10, CN 86 10-11, HK 852 8 -, TW 886 8-9, SG 65 8 -, MY 60 8-10, TH 66 8-9, VN 84 9-10, PH 63 8-10, ID 62 8-12, ' +
  'AE 971 8-9, SA 966 8-9, EG 20 8-10';

const byCountry = once(
  () => new Map(plans.split(', ').map((row) => [row.slice(0, 2), planOf(row)] as const)),
);

function planOf(row: string): NumberingPlan {
  const [, code = '', digits = '', trunk = '0'] = row.split(' ');
  const [shortest, longest = shortest] = digits.split('-').map(Number);
  const keepsZero = trunk === 'keep';
  return { code, shortest: shortest!, longest: longest!, trunk: /\d/.test(trunk) ? trunk : '', keepsZero };
}

/** The country of a spreadsheet's locale ("de_AT"); `null` = it names none, or one we do not know. */
export function numberingPlan(locale: string): NumberingPlan | null {
  const country = /-([A-Z]{2})\b/.exec(languageTag(locale))?.[1] ?? '';
  return byCountry().get(country) ?? null;
}

const byCode = once(() => new Map([...byCountry().values()].map((plan) => [plan.code, plan] as const)));

/**
 * The country that phone numbers belong to: that of the locale, unless it dials no 0 and some numbers begin with one.
 * Then it is the country that most numbers with a + name: many people keep an American spreadsheet elsewhere.
 */
export function homeOf(numbers: readonly string[], locale: string): NumberingPlan | null {
  const plan = numberingPlan(locale);
  if (plan !== null && (plan.trunk === '0' || plan.keepsZero)) return plan;
  if (!numbers.some((number) => /^\W*0[1-9]/.test(number))) return plan;
  const found = new Map<NumberingPlan, number>();
  for (const number of numbers) {
    const abroad = /^\s*(?:\+|00)([\d\s()./-]+)/.exec(number)?.[1]?.replace(/\D/g, '') ?? '';
    const named = [3, 2, 1]
      .map((digits) => byCode().get(abroad.slice(0, digits)))
      .find((one) => one !== undefined);
    if (named && (named.trunk === '0' || named.keepsZero)) found.set(named, (found.get(named) ?? 0) + 1);
  }
  const [most] = [...found].sort(([a, many], [b, more]) => more - many || Number(a.code) - Number(b.code));
  return most?.[0] ?? plan;
}
