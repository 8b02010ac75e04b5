import { placeId } from '../../wording/tabPlace';
import { placeOf } from '../tabs/placeOf';
import type { DayMonthOrder } from '../../import/locale';
import { unclearDate } from '../tabs/openQuestions';
import type { TabDraft } from '../tabs/tabDraft';
import { useSurroundings } from './Surroundings';

const orders: readonly (readonly [DayMonthOrder, string])[] = [
  ['dayFirst', 'Day first (31/12/2025)'],
  ['monthFirst', 'Month first (12/31/2025)'],
];

/** Dates such as 03/04/2024 in a column that does not tell: which of the two numbers is the day? */
export function DayOrMonthQuestion({ tab }: { readonly tab: TabDraft }) {
  const { dispatch } = useSurroundings();
  const place = placeOf(tab.recognised);
  const name = 'dates-' + placeId(place);
  const date = unclearDate(tab);
  return (
    <fieldset>
      <legend>
        How are the dates written?<span class="needed"> (needed)</span>
      </legend>
      {date !== null && <p class="quiet">{`${date} can be read in two ways.`}</p>}
      {orders.map(([order, words]) => (
        <label key={order} class="choice">
          <input
            type="radio"
            name={name}
            checked={tab.mapping?.dayMonthOrder === order}
            onChange={() => dispatch({ type: 'answerDayOrMonth', ...place, order })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
