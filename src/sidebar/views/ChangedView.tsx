import type { Keep } from '../actions';
import { numberFields } from '../numbers/numberFields';
import { percentText } from '../numbers/readNumber';
import type { Screen } from '../state';
import { useSurroundings } from './Surroundings';

type Changed = Extract<Screen, { kind: 'changed' }>['changed'];

const choices: readonly (readonly [Keep, string])[] = [
  ['keepReport', 'Keep the numbers typed on the report'],
  ['keepSaved', 'Keep the saved numbers'],
];

function asText(name: string, value: number | null): string {
  if (value === null) return 'not known';
  const kind = numberFields.find((field) => field.name === name)?.kind;
  if (kind === 'share' || kind === 'percent') return `${percentText(value)} %`;
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function ChangedTable({ changed }: { readonly changed: Changed }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">On the report</th>
          <th scope="col">Saved</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ name, label, onReport, saved }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{asText(name, onReport)}</td>
            <td>{asText(name, saved)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers were typed on the report itself: asks once which ones count. */
export function ChangedView({ changed, keep }: { readonly changed: Changed; readonly keep: Keep }) {
  const { dispatch } = useSurroundings();
  return (
    <>
      <p>Somebody typed other numbers on the report tab.</p>
      <ChangedTable changed={changed} />
      <fieldset>
        <legend>Which ones should the new report use?</legend>
        {choices.map(([choice, label]) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="keep"
              checked={keep === choice}
              onChange={() => dispatch({ type: 'chooseKeep', keep: choice })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
