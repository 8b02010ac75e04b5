import { placeId } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import type { FieldDto } from '../../addon/dto';
import { sameHeader } from '../tabs/sameHeader';
import type { TabDraft } from '../tabs/tabDraft';
import { useSurroundings } from './Surroundings';

const nowhere = 'none';
const sameForAll = 'constant';
const columnPrefix = 'column:';

/** The headers to choose from, and a mapped one that has gone since. */
function choices(tab: TabDraft, chosen: string | undefined): { header: string; gone: boolean }[] {
  const headers = [...new Set(tab.recognised.headers.filter((header) => header.trim() !== ''))];
  const there = headers.map((header) => ({ header, gone: false }));
  const gone = chosen !== undefined && !headers.some((header) => sameHeader(header, chosen));
  return gone ? [...there, { header: chosen, gone: true }] : there;
}

function chosenOption(tab: TabDraft, field: string): string {
  const column = tab.mapping?.columns[field];
  if (column === undefined) return tab.mapping?.constants[field] === undefined ? nowhere : sameForAll;
  const header = tab.recognised.headers.find((text) => sameHeader(text, column)) ?? column;
  return columnPrefix + header;
}

interface FieldChoiceProps {
  readonly tab: TabDraft;
  readonly field: FieldDto;
}

function SameForAllRows({ tab, field }: FieldChoiceProps) {
  const { dispatch } = useSurroundings();
  const { name } = tab.recognised;
  return (
    <input
      type="text"
      class="constant"
      aria-label={`${field.label} of all rows in ${name}`}
      placeholder="type it here"
      value={tab.mapping?.constants[field.name] ?? ''}
      onInput={(event) => {
        const { value } = event.currentTarget;
        dispatch({ type: 'sameForAllRows', ...placeOf(tab.recognised), field: field.name, value });
      }}
    />
  );
}

/** Which column holds a field: a header, none, or the same value for all rows. */
export function FieldChoice({ tab, field }: FieldChoiceProps) {
  const { dispatch } = useSurroundings();
  const place = placeOf(tab.recognised);
  const id = `field-${placeId(place)}-${field.name}`;
  const option = chosenOption(tab, field.name);
  const choose = (value: string) => {
    const about = { ...place, field: field.name };
    if (value === nowhere) dispatch({ type: 'leaveOut', ...about });
    else if (value === sameForAll) dispatch({ type: 'sameForAllRows', ...about, value: '' });
    else dispatch({ type: 'chooseColumn', ...about, header: value.slice(columnPrefix.length) });
  };
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.required && <span class="needed"> (needed)</span>}
      </label>
      <select id={id} value={option} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={nowhere}>{field.required ? 'Choose a column…' : 'Not there'}</option>
        {choices(tab, tab.mapping?.columns[field.name]).map(({ header, gone }) => (
          <option key={header} value={columnPrefix + header}>
            {gone ? `${header} (no longer there)` : header}
          </option>
        ))}
        <option value={sameForAll}>All rows are …</option>
      </select>
      {option === sameForAll && <SameForAllRows tab={tab} field={field} />}
    </div>
  );
}
