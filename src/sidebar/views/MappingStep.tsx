import { MappingCard } from './MappingCard';
import { useSurroundings } from './Surroundings';

/** Step 2: what each column means. */
export function MappingStep() {
  const { tabs } = useSurroundings().state;
  return (
    <>
      <p>This is how your columns are read.</p>
      {tabs
        .filter((tab) => tab.used)
        .map((tab) => (
          <MappingCard key={tab.recognised.sheetId} tab={tab} />
        ))}
    </>
  );
}
