import { placeId, placeName } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import { openQuestion } from '../tabs/openQuestions';
import type { TabDraft } from '../tabs/tabDraft';
import { ChosenColumns } from './ChosenColumns';
import { CheckResult } from './CheckResult';
import { controlId, sentenceId } from './controlId';
import { MappingFields } from './MappingFields';
import { Sentence } from './Sentence';
import { useSurroundings } from './Surroundings';
import { useSentence } from './useSentence';

/** With the name of a known export, unless its tab is to be read as something else. */
function readAs({ mapping, recognised }: TabDraft, table: string): string {
  const isExport = recognised.preset !== null && mapping?.table === recognised.mapping?.table;
  return isExport ? `${recognised.preset}: read as ${table}` : `Read as ${table}`;
}

/** One tab and how it is read: folded when all is well. */
export function MappingCard({ tab }: { readonly tab: TabDraft }) {
  const { state, dispatch } = useSurroundings();
  const place = placeOf(tab.recognised);
  const name = placeName(tab.recognised.name, tab.recognised.range);
  const control = 'tab:' + placeId(place);
  const said = useSentence(control);
  const tables = state.setup?.tables ?? [];
  const table = tables.find((candidate) => candidate.kind === tab.mapping?.table);
  const sentence = said ?? openQuestion(tab, tables);
  const refused = said !== null || (tab.check?.kind === 'answered' && tab.check.failure === sentence);
  const bodyId = 'columns-of-' + placeId(place);
  return (
    <section class="card" aria-labelledby={bodyId + '-name'}>
      <div class="card-top">
        <h2 id={bodyId + '-name'}>
          <span class="name">{name}</span>
          {table && <span class="quiet">{readAs(tab, table.label.toLowerCase())}</span>}
        </h2>
        <button
          type="button"
          class="link"
          id={controlId(control)}
          aria-expanded={tab.open}
          aria-controls={tab.open ? bodyId : undefined}
          aria-describedby={sentence === null ? undefined : sentenceId(control)}
          aria-label={`${tab.open ? 'Close' : 'Change'} ${name}`}
          onClick={() => dispatch({ type: 'openTab', ...place, open: !tab.open })}
        >
          {tab.open ? 'Close' : 'Change'}
        </button>
      </div>
      <Sentence control={control} sentence={sentence} tone={refused ? 'error' : 'todo'} />
      {sentence === null && <CheckResult tab={tab} />}
      {!tab.open && table && <ChosenColumns tab={tab} table={table} />}
      {tab.open && <div id={bodyId}>{table && <MappingFields tab={tab} table={table} />}</div>}
    </section>
  );
}
