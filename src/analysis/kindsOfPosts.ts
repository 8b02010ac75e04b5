import type { FormatRows } from '../core/metrics/engagementByFormat';
import type { LabelColumn, PostsTable } from '../import/tables';

/** What the posts are compared by. */
export type KindColumn = 'type' | 'channel';

interface KindsOfPosts extends Pick<FormatRows, 'format' | 'formatNames'> {
  readonly column: KindColumn;
  readonly smallKinds: number;
}

const MOST_SHOWN = 8;
const restOfThem = 'all others';

/** The kind of each of these posts: its type, or its channel where types do not differ. The smallest ones are one kind. */
export function kindsOfPosts({ type, channel }: PostsTable, rows: Int32Array): KindsOfPosts {
  const ofType = counted(type, rows);
  const ofChannel = counted(channel, rows);
  const column: KindColumn = ofType.length < 2 && ofChannel.length > 1 ? 'channel' : 'type';
  const labels = column === 'type' ? type : channel;
  const sizes = column === 'type' ? ofType : ofChannel;
  const shown = sizes.length > MOST_SHOWN ? sizes.slice(0, MOST_SHOWN - 1) : sizes;
  const smallKinds = sizes.length - shown.length;
  const place = new Map(shown.map((label, index) => [label, index]));
  const format = Int32Array.from(rows, (row) => {
    const label = labels?.index[row] ?? -1;
    return label < 0 ? -1 : (place.get(label) ?? shown.length);
  });
  const names = shown.map((label) => labels!.labels[label]!);
  return { column, format, formatNames: smallKinds > 0 ? [...names, restOfThem] : names, smallKinds };
}

/** The labels of these rows, that of most rows first; of equal ones in the order of the alphabet, not of the rows. */
function counted(column: LabelColumn | null, rows: Int32Array): number[] {
  const sizes = new Map<number, number>();
  for (const row of rows) {
    const label = column?.index[row] ?? -1;
    if (label >= 0) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  }
  const name = (label: number): string => column!.labels[label]!.toLowerCase();
  return [...sizes]
    .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || (name(a) < name(b) ? -1 : 1))
    .map(([label]) => label);
}
