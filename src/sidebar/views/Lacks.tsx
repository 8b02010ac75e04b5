import type { MissingData } from '../../analysis/missingData';

/** What is missing and what that costs, folded: one can do without it. */
export function Lacks({ lacks }: { readonly lacks: readonly MissingData[] }) {
  if (lacks.length === 0) return null;
  return (
    <details>
      <summary>{`Missing, and what it costs (${String(lacks.length)})`}</summary>
      <ul class="lacks">
        {lacks.map(({ costs, add }) => (
          <li key={costs}>
            {costs} <span class="quiet">{add}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
