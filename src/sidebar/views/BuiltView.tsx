import { placeId, placeName } from '../../wording/tabPlace';
import type { Screen } from '../state';
import { figureText } from '../figureText';
import { headlineFigures } from '../headlineFigures';
import { HealthDetails } from './HealthDetails';
import { Lacks } from './Lacks';

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

/** What holds for all tabs together: how they meet, and what is missing. */
function Overall({ overall: { remarks, lacks } }: { readonly overall: Built['overall'] }) {
  if (remarks.length + lacks.length === 0) return null;
  return (
    <section class="card">
      <h3>All tabs together</h3>
      <div class="health">
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <Lacks lacks={lacks} />
      </div>
    </section>
  );
}

/** The finished report: its figures and what was read from each tab. */
export function BuiltView({ result }: { readonly result: Built }) {
  return (
    <>
      <p>
        It stands in the tab <strong>{result.report.name}</strong>.
      </p>
      <Figures figures={headlineFigures(result.figures)} />
      <h2>What was read</h2>
      {result.health.map((health) => (
        <section key={placeId(health)} class="card">
          <h3>{placeName(health.tab, health.range)}</h3>
          <HealthDetails health={health} />
        </section>
      ))}
      <Overall overall={result.overall} />
    </>
  );
}
