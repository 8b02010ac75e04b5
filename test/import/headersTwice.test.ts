import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/import/readTables';
import { berlin, read, readOn, recognised, tabOf } from './tab';

describe('two columns with one header', () => {
  const log = tabOf('Log', 'Date | Hours | Cost | Channel | cost\n2025-03-01 | 1 | 5 | Phone | 70');

  it('leave a remark which of them is used', () => {
    const { activities, health } = read(log);
    expect([...activities!.cost!]).toEqual([5]);
    expect(health[0]!.remarks).toContain('Two columns are called "Cost"; the first one, column C, is used.');
  });

  it('leave it also when the other one was chosen', () => {
    const same = tabOf('Log', 'Date | Hours | Cost | Cost\n2025-03-01 | 1 | 5 | 70');
    const mapping = recognised(same);
    const chosen = { ...mapping, columns: { ...mapping.columns, cost: 'Cost (2)' } };
    const { activities, health } = readTables([same], [chosen], berlin, readOn);
    expect([...activities!.cost!]).toEqual([70]);
    expect(health[0]!.remarks).toContain('Two columns are called "Cost"; the second one, column D, is used.');
  });

  it('that are not read are not spoken of', () => {
    const { health } = read(tabOf('Log', 'Date | Hours | Memo | Memo\n2025-03-01 | 1 | a | b'));
    expect(health[0]!.remarks).toEqual(['All dates are 2025-03-01.']);
  });
});
