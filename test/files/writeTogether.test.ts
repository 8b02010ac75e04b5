import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../host/files/writeTogether';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeTogether', () => {
  it('writes every file over an older one', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await writeTogether([
      { path: join(folder, 'a'), content: 'new' },
      { path: join(folder, 'b'), content: Uint8Array.from([66]) },
    ]);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('B');
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  });

  it.each([
    ['in a folder that is not there', 'missing/b'],
    ['where a folder has that name', 'taken'],
  ])('writes nothing when one file cannot be written: %s', async (_, path) => {
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'a'), 'old');
    const files = [
      { path: join(folder, 'a'), content: 'new' },
      { path: join(folder, path), content: 'x' },
    ];
    await expect(writeTogether(files)).rejects.toThrow(`${join(folder, path)} cannot be written.`);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['a', 'taken']);
  });
});
