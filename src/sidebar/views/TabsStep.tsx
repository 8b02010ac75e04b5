import { placeId } from '../../wording/tabPlace';
import { menuTexts, productName } from '../../wording/addonTexts';
import type { TabDraft } from '../tabs/tabDraft';
import { AlikeQuestion } from './AlikeQuestion';
import { controlId } from './controlId';
import { Sentence } from './Sentence';
import { useSurroundings } from './Surroundings';
import { TabRow } from './TabRow';
import { useSentence } from './useSentence';

function TabList({ tabs }: { readonly tabs: readonly TabDraft[] }) {
  return (
    <ul class="tabs">
      {tabs.map((tab) => (
        <TabRow key={placeId(tab.recognised)} tab={tab} />
      ))}
    </ul>
  );
}

function NothingRecognised({ askSetup }: { readonly askSetup: () => void }) {
  return (
    <div class="note">
      <p>
        <strong>No tab looks like orders, activities or a funnel yet.</strong>
      </p>
      <p>
        Paste an export into a tab, with its headings in a row above the data. Or say below what a tab holds.
      </p>
      <p>
        Just looking? Choose <strong>{`Extensions ▸ ${productName} ▸ ${menuTexts.sample}`}</strong> in the
        menu above the sheet, then look again.
      </p>
      <button type="button" onClick={askSetup}>
        Look again
      </button>
    </div>
  );
}

/** Step 1: which tabs the report reads. */
export function TabsStep({ askSetup }: { readonly askSetup: () => void }) {
  const { tabs } = useSurroundings().state;
  const sentence = useSentence('tabs');
  const known = tabs.filter((tab) => tab.recognised.mapping !== null);
  const others = tabs.filter((tab) => tab.recognised.mapping === null);
  return (
    <div id={controlId('tabs')} tabIndex={-1}>
      {known.length === 0 ? (
        <NothingRecognised askSetup={askSetup} />
      ) : (
        <p>The report reads the ticked tabs. It never changes them.</p>
      )}
      <Sentence control="tabs" sentence={sentence} />
      {tabs.map((tab) => {
        const like = tabs.find(({ recognised }) => placeId(recognised) === String(tab.like));
        return like && <AlikeQuestion key={tab.recognised.sheetId} tab={tab} like={like} />;
      })}
      {known.length > 0 && <TabList tabs={known} />}
      {others.length > 0 && (
        <details open={known.length === 0}>
          <summary>{known.length === 0 ? 'Your tabs' : `Other tabs (${String(others.length)})`}</summary>
          <TabList tabs={others} />
        </details>
      )}
    </div>
  );
}
