import { placeId, placeName } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import type { TableKind } from '../../import/tables';
import { rowCount } from '../rowCount';
import type { TabDraft } from '../tabs/tabDraft';
import { useSurroundings } from './Surroundings';

function KnownTab({ tab }: { readonly tab: TabDraft }) {
  const { state, dispatch } = useSurroundings();
  const { name, range, dataRows, mapping, recognition } = tab.recognised;
  const table = state.setup?.tables.find(({ kind }) => kind === tab.mapping?.table);
  const said = tab.mapping?.table === mapping?.table ? recognition : (table?.label ?? '');
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={tab.used}
        onChange={(event) =>
          dispatch({ type: 'useTab', ...placeOf(tab.recognised), used: event.currentTarget.checked })
        }
      />
      <span>
        <span class="name">{placeName(name, range)}</span>
        <span class="quiet">{`${said} · ${rowCount(dataRows)}`}</span>
      </span>
    </label>
  );
}

function UnknownTab({ tab }: { readonly tab: TabDraft }) {
  const { state, dispatch } = useSurroundings();
  const { name, range, headers, dataRows, guess, preset, recognition } = tab.recognised;
  const place = placeOf(tab.recognised);
  const rows = guess === undefined ? rowCount(dataRows) : `${recognition} · ${rowCount(dataRows)}`;
  const id = 'table-of-' + placeId(place);
  if (headers.length === 0)
    return (
      <div class="choice">
        <span>
          <span class="name">{placeName(name, range)}</span>
          <span class="quiet">{dataRows === 0 ? 'No data in it' : 'No row of headings above the data'}</span>
        </span>
      </div>
    );
  return (
    <div class="unknown">
      <label for={id}>
        <span class="name">{placeName(name, range)}</span>
        <span class="quiet">{preset === null ? rows : recognition}</span>
      </label>
      <select
        id={id}
        value={tab.mapping?.table ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          dispatch({ type: 'readTabAs', ...place, table: value === '' ? null : (value as TableKind) });
        }}
      >
        <option value="">Do not use</option>
        {state.setup?.tables.map((table) => (
          <option key={table.kind} value={table.kind}>
            {`Use as ${table.label.toLowerCase()}`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One tab: ticked when it was recognised, otherwise a choice of what it holds. */
export function TabRow({ tab }: { readonly tab: TabDraft }) {
  return <li>{tab.recognised.mapping === null ? <UnknownTab tab={tab} /> : <KnownTab tab={tab} />}</li>;
}
