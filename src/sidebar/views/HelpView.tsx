import { useSurroundings } from './Surroundings';

/** The functions one can type in a cell, with an example each. */
export function HelpView() {
  const functions = useSurroundings().state.setup?.functions ?? [];
  return (
    <>
      <p>Type these in any cell.</p>
      <dl class="functions">
        {functions.map(({ name, summary, example }) => (
          <div key={name} class="card">
            <dt>{name}</dt>
            <dd>{summary}</dd>
            <dd>
              <code>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
