import { functionHelp, type FunctionHelp } from '../functionHelp';

function Example({ call, explanation }: FunctionHelp['examples'][number]) {
  return (
    <>
      <code>{call}</code>
      <p>{explanation}</p>
    </>
  );
}

function FunctionCard({ name, summary, formula, parameters, withoutArguments, examples }: FunctionHelp) {
  const [first, ...others] = examples;
  return (
    <section class="card">
      <h2>{name}</h2>
      <p>{summary}</p>
      {first && <Example {...first} />}
      <details>
        <summary>{`How to use ${name}`}</summary>
        <p>{formula}</p>
        {withoutArguments !== '' && <p>{withoutArguments}</p>}
        <dl>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.optional ? `${parameter.name} (optional)` : parameter.name}</dt>
              <dd>{parameter.description}</dd>
            </div>
          ))}
        </dl>
        {others.map((example) => (
          <Example key={example.call} {...example} />
        ))}
      </details>
    </section>
  );
}

/** The functions one can type in a cell, each with its parameters and examples. */
export function HelpView() {
  return (
    <div class="functions">
      <p>Type these in any cell.</p>
      <p>
        Does one look wrong? In the menu, “Check this add-on” tries them all in your own file and lists what
        passed.
      </p>
      {functionHelp.map((help) => (
        <FunctionCard key={help.name} {...help} />
      ))}
    </div>
  );
}
