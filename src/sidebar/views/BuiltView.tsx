import type { Screen } from '../state';
import { figureText } from '../figureText';
import { HealthDetails } from './HealthDetails';

/** A report begins with its headline, so its first figures are the headline's. */
const headlineFigures = 6;

type Built = Extract<Screen, { kind: 'built' }>['result'];

function Figures({ figures }: { readonly figures: Built['figures'] }) {
  if (figures.length === 0) return null;
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.key}>
          <dt>{figure.label}</dt>
          <dd>{figureText(figure.value, figure.format)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The finished report: its figures and what was read from each tab. */
export function BuiltView({ result }: { readonly result: Built }) {
  const more = result.figures.slice(headlineFigures);
  return (
    <>
      <p>
        It stands in the tab <strong>{result.report.name}</strong>.
      </p>
      <Figures figures={result.figures.slice(0, headlineFigures)} />
      {more.length > 0 && (
        <details>
          <summary>{`More figures (${String(more.length)})`}</summary>
          <Figures figures={more} />
        </details>
      )}
      <h2>What was read</h2>
      {result.health.map((health) => (
        <section key={health.sheetId} class="card">
          <h3>{health.tab}</h3>
          <HealthDetails health={health} />
        </section>
      ))}
    </>
  );
}
