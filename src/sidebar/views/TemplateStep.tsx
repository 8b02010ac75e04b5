import { useSurroundings } from './Surroundings';

/** Step 4: what the report looks like. */
export function TemplateStep() {
  const { state, dispatch } = useSurroundings();
  const { setup } = state;
  if (!setup) return null;
  return (
    <>
      <fieldset class="templates">
        <legend class="unseen">Report</legend>
        {setup.templates.map(({ id, name, description }) => (
          <label key={id} class="choice card">
            <input
              type="radio"
              name="template"
              checked={state.templateId === id}
              onChange={() => dispatch({ type: 'chooseTemplate', templateId: id })}
            />
            <span>
              <span class="name">{name}</span>
              <span class="quiet">{description}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">
        {setup.report
          ? `The tab “${setup.report.name}” is built again. Your other tabs stay as they are.`
          : 'The report gets a tab of its own. Your other tabs stay as they are.'}
      </p>
    </>
  );
}
