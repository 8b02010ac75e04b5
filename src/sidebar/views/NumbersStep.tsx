import { moreFields, questions } from '../numbers/numberFields';
import { NumberInput } from './NumberInput';
import { PeriodChoice } from './PeriodChoice';
import { useSurroundings } from './Surroundings';

/** Step 3: the two numbers, the period, and what is rarely changed. */
export function NumbersStep() {
  const { state, dispatch } = useSurroundings();
  const { numbers } = state;
  if (!numbers) return null;
  return (
    <>
      {questions.map((field) => (
        <NumberInput key={field.name} field={field} />
      ))}
      <PeriodChoice period={numbers.period} />
      <details
        open={numbers.moreOpen}
        onToggle={(event) => {
          const { open } = event.currentTarget;
          if (open !== numbers.moreOpen) dispatch({ type: 'openMore', open });
        }}
      >
        <summary>More assumptions</summary>
        {moreFields.map((field) => (
          <NumberInput key={field.name} field={field} />
        ))}
      </details>
    </>
  );
}
