import type { TableDto } from '../../addon/dto';
import type { TabDraft } from '../tabs/tabDraft';

interface ChosenColumnsProps {
  readonly tab: TabDraft;
  readonly table: TableDto;
}

/** In a folded card: which column was taken for each field that has one. */
export function ChosenColumns({ tab, table }: ChosenColumnsProps) {
  const { columns = {}, constants = {} } = tab.mapping ?? {};
  const chosen = table.fields.flatMap(({ name, label }) => {
    const source = columns[name] ?? constants[name];
    return source === undefined || source.trim() === '' ? [] : [{ name, label, source }];
  });
  if (chosen.length === 0) return null;
  return (
    <dl class="chosen">
      {chosen.map(({ name, label, source }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{source}</dd>
        </div>
      ))}
    </dl>
  );
}
