import { placeId } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import type { TableDto } from '../../addon/dto';
import type { TableKind } from '../../import/tables';
import { asksDayOrMonth, asksTaxAndShipping } from '../tabs/openQuestions';
import type { TabDraft } from '../tabs/tabDraft';
import { DayOrMonthQuestion } from './DayOrMonthQuestion';
import { FieldChoice } from './FieldChoice';
import { useSurroundings } from './Surroundings';
import { TaxQuestion } from './TaxQuestion';

interface MappingFieldsProps {
  readonly tab: TabDraft;
  readonly table: TableDto;
}

function TableChoice({ tab, table }: MappingFieldsProps) {
  const { state, dispatch } = useSurroundings();
  const place = placeOf(tab.recognised);
  const id = 'kind-of-' + placeId(place);
  return (
    <div class="field">
      <label for={id}>This tab holds</label>
      <select
        id={id}
        value={table.kind}
        aria-describedby={id + '-hint'}
        onChange={(event) =>
          dispatch({ type: 'readTabAs', ...place, table: event.currentTarget.value as TableKind })
        }
      >
        {state.setup?.tables.map((candidate) => (
          <option key={candidate.kind} value={candidate.kind}>
            {candidate.label}
          </option>
        ))}
      </select>
      <p class="quiet" id={id + '-hint'}>
        {table.description}
      </p>
    </div>
  );
}

/** A choice for every field of the table: the needed ones first, the others folded. */
export function MappingFields({ tab, table }: MappingFieldsProps) {
  const needed = table.fields.filter((field) => field.required);
  const others = table.fields.filter((field) => !field.required);
  const found = others.filter(
    (field) =>
      tab.mapping?.columns[field.name] !== undefined || tab.mapping?.constants[field.name] !== undefined,
  );
  return (
    <>
      <TableChoice tab={tab} table={table} />
      {needed.map((field) => (
        <FieldChoice key={field.name} tab={tab} field={field} />
      ))}
      {asksTaxAndShipping(tab) && <TaxQuestion tab={tab} />}
      {asksDayOrMonth(tab) && <DayOrMonthQuestion tab={tab} />}
      {others.length > 0 && (
        <details>
          <summary>{`More columns (${String(found.length)} of ${String(others.length)} found)`}</summary>
          {others.map((field) => (
            <FieldChoice key={field.name} tab={tab} field={field} />
          ))}
        </details>
      )}
    </>
  );
}
