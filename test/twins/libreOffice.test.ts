import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { libreOfficeIsThere } from '../reference-report/libreOffice';
import { twinCases } from './cases';
import { expectTwins } from './expectTwins';
import { libreOfficeValues } from './libreOfficeValues';

describe.skipIf(!libreOfficeIsThere())('in LibreOffice, from a file without results', () => {
  expectTwins(twinCases, async (sheets) => {
    const folder = await mkdtemp(join(tmpdir(), 'twins-'));
    try {
      return await libreOfficeValues(sheets, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
