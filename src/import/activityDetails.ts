import { expectedCells } from '../wording/health';
import { choices } from './choices';
import { pickRowsOrNull } from './columns';
import { acquireOf, onlineUnder } from './fields/activityChoices';
import { headerWords } from './header';
import type { TabSource } from './tabSource';
import type { ActivitiesTable } from './tables';
import { wholeNumbers } from './wholeNumbers';

/** What a piece of work was like, and what came of it. No amount rests on these columns: a bad cell never costs its row. */
export type ActivityDetails = Pick<
  ActivitiesTable,
  'personalness' | 'online' | 'acquires' | 'contacts' | 'responses' | 'leads' | 'conversions'
>;

/** The details of the rows that are used. */
export function activityDetails(source: TabSource, kept: Int32Array): ActivityDetails {
  const personalness = wholeNumbers(source, 'personalness', {
    least: 1,
    most: 5,
    expected: expectedCells.personalness,
  });
  const onlineHeader = headerWords(source.mapping.columns['online'] ?? '');
  const counted = (field: string): Float64Array | null =>
    pickRowsOrNull(
      wholeNumbers(source, field, { least: 0, most: Infinity, expected: expectedCells.count }),
      kept,
    );
  return {
    personalness: pickRowsOrNull(
      personalness && Int32Array.from(personalness, (level) => (level === level ? level : -1)),
      kept,
    ),
    online: pickRowsOrNull(choices(source, 'online', onlineUnder(onlineHeader), expectedCells.online), kept),
    acquires: pickRowsOrNull(choices(source, 'purpose', acquireOf, expectedCells.purpose), kept),
    contacts: counted('contacts'),
    responses: counted('responses'),
    leads: counted('leads'),
    conversions: counted('conversions'),
  };
}
