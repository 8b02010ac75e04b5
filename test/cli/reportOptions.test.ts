import { describe, expect, it } from 'vitest';
import { reportOptions } from '../../host/report/reportOptions';

describe('reportOptions', () => {
  it('reads files and options in any order', () => {
    const options = reportOptions([
      'a.csv',
      '--set',
      'margin=45%',
      'b.xlsx',
      '--out',
      'r.xlsx',
      '--map',
      'orders.customer=id',
      '--set',
      'hourly-rate=30',
    ]);
    expect(options).toMatchObject({
      files: ['a.csv', 'b.xlsx'],
      template: 'one-page',
      assumptions: { margin: 0.45, hourlyRate: 30 },
      out: 'r.xlsx',
      json: null,
      cachedValues: true,
    });
    expect(options.corrections).toHaveLength(1);
  });

  it.each(['de_DE', 'en-GB', 'fr', 'es_419', 'zh_Hant_TW'])('takes the locale %s', (locale) => {
    expect(reportOptions(['a.csv', '--json', 'f.json', '--locale', locale]).locale).toBe(locale);
  });

  it('leaves cached values out when asked to', () => {
    expect(reportOptions(['a.csv', '--json', 'f.json', '--no-cached-values']).cachedValues).toBe(false);
  });

  it.each([
    [['--out', 'r.xlsx'], "Missing required argument 'files'. See npm run report -- --help."],
    [['a.csv'], 'Say what to write: --out report.xlsx, --json figures.json, or both.'],
    [['a.csv', '--out', 'r.pdf'], '--out must end in .xlsx, got "r.pdf".'],
    [['a.csv', '--out'], "Option '--out <file.xlsx>' argument missing. See npm run report -- --help."],
    [
      ['a.csv', '--output', 'r.xlsx'],
      "Unknown option '--output' (Did you mean --out?). See npm run report -- --help.",
    ],
    [
      ['a.csv', '--json', 'f', '--time-zone', 'Mars'],
      '--time-zone expects a form like Europe/Berlin, got "Mars".',
    ],
    [['a.csv', '--json', 'f', '--locale', 'x'], '--locale expects a form like en_US or de_DE, got "x".'],
    [
      ['a.csv', '--json', 'f', '--locale', 'xx_YY'],
      '--locale expects a form like en_US or de_DE, got "xx_YY".',
    ],
    [
      ['a.csv', '--json', 'f', '--locale', 'en_YY'],
      '--locale expects a form like en_US or de_DE, got "en_YY".',
    ],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => reportOptions(argv)).toThrow(sentence);
  });
});
