import type { NumberField } from '../numbers/numberFields';
import { percentText } from '../numbers/readNumber';
import { readField } from '../numbers/readField';
import { controlId, sentenceId } from './controlId';
import { Sentence } from './Sentence';
import { useSurroundings } from './Surroundings';
import { useFieldSentence } from './useFieldSentence';

/** How a typed share was understood, so that 0.45 and 45 cannot be mixed up. */
function understood(field: NumberField, typed: string): string | null {
  const reading = readField(field, typed);
  if (field.kind !== 'share' || !('value' in reading) || typeof reading.value !== 'number') return null;
  return `${percentText(reading.value)} of every 100 is left.`;
}

function DontKnow({ name }: { readonly name: 'hourlyRate' | 'margin' }) {
  const { state, dispatch } = useSurroundings();
  return (
    <label class="choice dont-know">
      <input
        type="checkbox"
        checked={state.numbers?.unknown[name] ?? false}
        onChange={(event) => dispatch({ type: 'dontKnow', name, unknown: event.currentTarget.checked })}
      />
      <span>I don’t know</span>
    </label>
  );
}

/** One number with its question, its hint and, beside it, what is wrong with it. */
export function NumberInput({ field }: { readonly field: NumberField }) {
  const { state, dispatch } = useSurroundings();
  const { name } = field;
  const control = 'assumption:' + name;
  const sentence = useFieldSentence(name);
  const typed = state.numbers?.texts[name] ?? '';
  const asked = name === 'hourlyRate' || name === 'margin' ? name : null;
  const unknown = asked !== null && (state.numbers?.unknown[asked] ?? false);
  const id = controlId(control);
  const hint = (unknown ? null : understood(field, typed)) ?? field.hint;
  return (
    <div class={asked ? 'field question' : 'field'}>
      <label for={id}>{field.label}</label>
      <div class="answer">
        <input
          type="text"
          id={id}
          inputMode={field.kind === 'currency' ? 'text' : 'decimal'}
          autocomplete="off"
          value={typed}
          disabled={unknown}
          aria-invalid={sentence !== null}
          aria-describedby={`${id}-hint ${sentence === null ? '' : sentenceId(control)}`.trim()}
          onInput={(event) => dispatch({ type: 'typeNumber', name, text: event.currentTarget.value })}
          onBlur={() => {
            if (typed !== '') dispatch({ type: 'leaveField', name });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') dispatch({ type: 'next' });
          }}
        />
        {asked && <DontKnow name={asked} />}
      </div>
      <Sentence control={control} sentence={sentence} />
      <p class="quiet" id={id + '-hint'}>
        {hint}
      </p>
    </div>
  );
}
