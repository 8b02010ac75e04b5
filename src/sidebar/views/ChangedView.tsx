import type { Keep } from '../actions';
import type { Screen } from '../state';
import { useSurroundings } from './Surroundings';

type Changed = Extract<Screen, { kind: 'changed' }>['changed'];

const choices: readonly (readonly [Keep, string])[] = [
  ['keepReport', 'Keep the numbers typed on the report'],
  ['keepSaved', 'Keep the saved numbers'],
];

function asText(value: number | null): string {
  return value === null ? 'not known' : value.toLocaleString('en-US', { maximumFractionDigits: 6 });
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
            <td>{asText(onReport)}</td>
            <td>{asText(saved)}</td>
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
