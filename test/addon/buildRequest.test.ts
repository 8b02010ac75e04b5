import { describe, expect, it } from 'vitest';
import { checkedMapping, checkedRequest } from '../../src/addon/buildRequest';
import { controlOf, plainSentence } from '../../src/addon/plainSentence';
import { defaultAssumptions } from '../../src/analysis/assumptions';

const mapping = { sheetId: 7, table: 'orders', columns: { date: 'Day' }, constants: {} };
const request = { mappings: [mapping], assumptions: defaultAssumptions, templateId: 'one-page' };

function refusal(wrong: unknown): { control: string; sentence: string } {
  try {
    checkedRequest(wrong);
  } catch (error) {
    return { control: controlOf(error), sentence: plainSentence(error, 'building') };
  }
  throw new Error('was not refused');
}

describe('a request of the sidebar', () => {
  it('is taken as it is when everything fits', () => {
    expect(checkedRequest(request)).toEqual(request);
    expect(checkedMapping(mapping)).toEqual(mapping);
  });

  it.each([
    ['margin', 45, 'assumption:margin', 'Share of sales left after the cost of goods: 45 '],
    ['hourlyRate', -1, 'assumption:hourlyRate', 'Value of an hour of your time: -1 '],
    ['level', 'high', 'assumption:level', 'Confidence level: "high" '],
  ])('is refused for a wrong %s, beside its control', (name, value, control, words) => {
    const { control: said, sentence } = refusal({
      ...request,
      assumptions: { ...defaultAssumptions, [name]: value },
    });
    expect(said).toBe(control);
    expect(sentence).toContain(words);
  });

  it('is refused as a whole when it is not a request at all', () => {
    expect(refusal(null).control).toBe('build');
    expect(refusal({ ...request, mappings: [{ ...mapping, table: 'secrets' }] }).control).toBe('build');
  });
});

describe('an unforeseen error', () => {
  it('becomes one plain sentence without a stack and without the document id', () => {
    const error = new Error(
      'Service Spreadsheets failed while accessing document with id 1AbC.\n    at x (Code:1)',
    );
    const sentence = plainSentence(error, 'writing the report');
    expect(sentence).toContain('stopped while writing the report');
    expect(sentence).not.toMatch(/1AbC|Code:1|\n/);
    expect(controlOf(error)).toBe('build');
  });
});
