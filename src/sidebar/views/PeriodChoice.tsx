import type { PeriodForm } from '../numbers/numbersForm';
import { controlId, sentenceId } from './controlId';
import { Sentence } from './Sentence';
import { useSurroundings } from './Surroundings';
import { useFieldSentence } from './useFieldSentence';

const periods: readonly (readonly [PeriodForm['kind'], string])[] = [
  ['all', 'All data'],
  ['thisMonth', 'This month'],
  ['lastMonth', 'Last month'],
  ['thisQuarter', 'This quarter'],
  ['lastQuarter', 'Last quarter'],
  ['thisYear', 'This year'],
  ['lastYear', 'Last year'],
  ['custom', 'Other dates…'],
];

function CustomDay({ period, end }: { readonly period: PeriodForm; readonly end: 'from' | 'to' }) {
  const { dispatch } = useSurroundings();
  return (
    <label>
      {end === 'from' ? 'First day' : 'Last day'}
      <input
        type="date"
        value={period[end]}
        onInput={(event) =>
          dispatch({ type: 'choosePeriod', period: { ...period, [end]: event.currentTarget.value } })
        }
        onBlur={() => {
          if (end === 'to') dispatch({ type: 'leaveField', name: 'period' });
        }}
      />
    </label>
  );
}

/** The days the report is about. */
export function PeriodChoice({ period }: { readonly period: PeriodForm }) {
  const { dispatch } = useSurroundings();
  const control = 'assumption:period';
  const sentence = useFieldSentence('period');
  const id = controlId(control);
  return (
    <div class="field">
      <label for={id}>Period</label>
      <select
        id={id}
        value={period.kind}
        aria-describedby={sentence === null ? undefined : sentenceId(control)}
        onChange={(event) => {
          const kind = event.currentTarget.value as PeriodForm['kind'];
          dispatch({ type: 'choosePeriod', period: { ...period, kind } });
        }}
      >
        {periods.map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
      {period.kind === 'custom' && (
        <div class="days">
          <CustomDay period={period} end="from" />
          <CustomDay period={period} end="to" />
        </div>
      )}
      <Sentence control={control} sentence={sentence} />
    </div>
  );
}
