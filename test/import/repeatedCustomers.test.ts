import { describe, expect, it } from 'vitest';
import { read, tabOf } from './tab';

const remarkOf = (rows: string): string | undefined =>
  read(tabOf('List', `Email | Engaged since\n${rows}`)).health[0]!.remarks.find((text) =>
    text.includes('already'),
  );

describe('a customer named twice in a list', () => {
  it('is reported with the first such cell, however it is written', () => {
    expect(remarkOf('ana@x.example | 2025-01-01\nben@x.example | \n ANA@x.example | 2025-02-01')).toBe(
      'One row names a customer who stands in the list already (List!A4).',
    );
  });

  it('is not claimed of different ones', () => {
    expect(remarkOf('ana@x.example | 2025-01-01\nben@x.example | ')).toBeUndefined();
  });
});
