import { Failure } from '../core/failure';
import { personalTouch, type PersonalTouch, type TouchRows } from '../core/metrics/personalTouch';
import { pickRows, pickRowsOrNull } from '../import/columns';
import type { ActivitiesTable, ImportedData } from '../import/tables';
import type { Assumptions } from './assumptions';
import { effort } from './effort';
import type { Period } from './period';
import { rowsInPeriod } from './rowsInPeriod';

/** What may come of a contact, the closest to a sale first. */
const outcomes = ['conversions', 'leads', 'responses'] as const;

export interface ByPersonalness {
  readonly touch: PersonalTouch;
  /** What the rates count; `null` = no activity has contacts and what came of them. */
  readonly outcome: (typeof outcomes)[number] | null;
  readonly rows: number;
  /** Rows with a level but without contacts: in the hours and the gain, not in the rates. */
  readonly rowsWithoutContacts: number;
  readonly hasHours: boolean;
  readonly hasGain: boolean;
}

/**
 * Does the more personal conversation get more answers, and does it pay for its time?
 *
 * Formula: `personalTouch` over the rows in the period: conversions (else leads, else responses) ÷ contacts by level,
 * their trend, and gain ÷ hours by level beside it. A blank outcome beside contacts counts as none.
 *
 * Assumes that each contact is one person. Not a proof that the touch did it: whom you met in person you chose.
 */
export function byPersonalness(
  { activities }: ImportedData,
  period: Period | null,
  { level: confidence, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): ByPersonalness {
  effort(activities, period);
  const rows = rowsInPeriod(activities!, period);
  const level = pickRowsOrNull(activities!.personalness, rows);
  if (level === null || level.every((step) => step <= 0)) throw new Failure('NO_PERSONALNESS');
  const contacts = pickRowsOrNull(activities!.contacts, rows) ?? new Float64Array(rows.length).fill(NaN);
  const outcome = contacts.some((count) => count > 0) ? closestOutcome(activities!, rows) : null;
  const counted: TouchRows = {
    level,
    contacts: outcome === null ? new Float64Array(rows.length) : contacts,
    conversions: outcomeOf(activities!, outcome, rows, contacts),
    hours: numbers(activities!.hours, rows),
    gain: numbers(activities!.gain, rows),
  };
  refuseMoreOutcomes(counted, outcome);
  return {
    touch: personalTouch(counted, { confidence, marginOfNoInterest }),
    outcome,
    rows: rows.length,
    rowsWithoutContacts: contacts.reduce(
      (count, people, row) => (level[row]! > 0 && !(people > 0) ? count + 1 : count),
      0,
    ),
    hasHours: counted.hours.some((value) => value > 0),
    hasGain: counted.gain.some((value) => value !== 0),
  };
}

function closestOutcome(activities: ActivitiesTable, rows: Int32Array): ByPersonalness['outcome'] {
  return outcomes.find((name) => pickRowsOrNull(activities[name], rows)?.some((count) => count > 0)) ?? null;
}

/** Only of rows whose contacts are known: of nobody nothing can come. */
function outcomeOf(
  activities: ActivitiesTable,
  outcome: ByPersonalness['outcome'],
  rows: Int32Array,
  contacts: Float64Array,
): Float64Array {
  if (outcome === null) return new Float64Array(rows.length);
  return pickRows(activities[outcome]!, rows).map((count, row) => (contacts[row]! > 0 ? count : NaN));
}

function numbers(column: Float64Array | null, rows: Int32Array): Float64Array {
  return pickRowsOrNull(column, rows) ?? new Float64Array(rows.length);
}

function refuseMoreOutcomes({ level, contacts, conversions }: TouchRows, outcome: string | null): void {
  for (let step = 1; step <= 5; step++) {
    const sum = (column: Float64Array): number =>
      column.reduce((total, value, row) => (level[row] === step ? total + (value || 0) : total), 0);
    const [people, count] = [sum(contacts), sum(conversions)];
    if (count > people)
      throw new Failure('MORE_OUTCOMES_THAN_CONTACTS', {
        outcome: outcome!,
        level: step,
        count,
        contacts: people,
      });
  }
}
