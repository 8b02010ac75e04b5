import { placeId } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import type { TabDraft } from '../tabs/tabDraft';
import { useSurroundings } from './Surroundings';

/** The one question net sales need: is the amount before or after tax and shipping? */
export function TaxQuestion({ tab }: { readonly tab: TabDraft }) {
  const { dispatch } = useSurroundings();
  const place = placeOf(tab.recognised);
  const answer = tab.mapping?.amountIncludesTaxAndShipping;
  const name = 'tax-' + placeId(place);
  return (
    <fieldset>
      <legend>
        Does the amount include tax and shipping?<span class="needed"> (needed)</span>
      </legend>
      <div class="side-by-side">
        {[true, false].map((included) => (
          <label key={String(included)} class="choice">
            <input
              type="radio"
              name={name}
              checked={answer === included}
              onChange={() => dispatch({ type: 'answerTaxAndShipping', ...place, included })}
            />
            <span>{included ? 'Yes' : 'No'}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
