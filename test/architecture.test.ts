import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: IFlattenedRuleSet['forbidden'];
  options: object;
};

async function violations(folders: string[], baseDir = process.cwd()): Promise<string[]> {
  const { tsConfig: _tsConfig, ...rest } = options as { tsConfig?: unknown };
  const { output } = await cruise(folders, { ...rest, baseDir, validate: true, ruleSet: { forbidden } });
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
}

describe('the import arrows', () => {
  it('hold in src and host', async () => {
    expect(await violations(['src', 'host'])).toEqual([]);
  });

  it('are seen when they are broken', async () => {
    const house = mkdtempSync(join(tmpdir(), 'arrows-'));
    try {
      for (const folder of ['src/core', 'src/report', 'src/sidebar', 'src/addon', 'host'])
        mkdirSync(join(house, folder), { recursive: true });
      writeFileSync(join(house, 'src/report/a.ts'), 'export const a = 1;\n');
      writeFileSync(join(house, 'src/core/b.ts'), "import { a } from '../report/a';\nexport const b = a;\n");
      writeFileSync(join(house, 'src/addon/c.ts'), 'export const c = 1;\nexport type C = number;\n');
      writeFileSync(
        join(house, 'src/sidebar/d.ts'),
        "import { c } from '../addon/c';\nexport const d = c;\n",
      );
      writeFileSync(
        join(house, 'src/sidebar/e.ts'),
        "import type { C } from '../addon/c';\nexport const e: C = 1;\n",
      );
      writeFileSync(join(house, 'host/f.ts'), "import { b } from '../src/core/b';\nexport const f = b;\n");
      const found = await violations(['src', 'host'], house);
      expect(found).toHaveLength(3);
      expect(found.join('\n')).toMatch(/core-imports-only-itself: src\/core\/b.ts → src\/report\/a.ts/);
      expect(found.join('\n')).toMatch(/sidebar-imports-only-wording: src\/sidebar\/d.ts → src\/addon\/c.ts/);
      expect(found.join('\n')).toMatch(
        /host-meets-src-only-through-the-bundle: host\/f.ts → src\/core\/b.ts/,
      );
    } finally {
      rmSync(house, { recursive: true });
    }
  });
});
