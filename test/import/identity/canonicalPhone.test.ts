import { describe, expect, it } from 'vitest';
import { homeOf, numberingPlan } from '../../../src/import/identity/callingCodes';
import { canonicalPhone, isPlaceholderPhone } from '../../../src/import/identity/canonicalPhone';

const phone = (written: string, locale: string): string | null =>
  canonicalPhone(written, numberingPlan(locale));

describe('a phone number', () => {
  it.each([
    ['de_DE', '+49 30 1234567'],
    ['de_DE', '0049 30 1234567'],
    ['de_DE', '(030) 1234567'],
    ['de_DE', '030/123-4567'],
    ['de_DE', '030 1234567'],
    ['de_DE', '+49 (0)30 123 45 67'],
    ['de_DE', 'tel:+49301234567'],
    ['de_DE', '\u202a+49 30 1234567\u202c'],
    ['de_DE', '301234567'],
    ['de_DE', '49301234567'],
    ['nl_NL', '+49 30 1234567'],
    ['en_US', '011 49 30 1234567'],
  ])('is the same in a spreadsheet of %s written as "%s"', (locale, written) => {
    expect(phone(written, locale)).toBe('49301234567');
  });

  it.each([
    ['nl_NL', '31612345678', ['06-12345678', '+31 6 1234 5678', '0031612345678', '612345678', '31612345678']],
    ['fr_FR', '33612345678', ['06 12 34 56 78', '+33 6 12 34 56 78', '612345678', '33612345678']],
    ['es_ES', '34612345678', ['612 34 56 78', '+34 612345678', '0034612345678', '34612345678']],
    ['en_GB', '447700900123', ['07700 900123', '+44 7700 900123', '7700900123', '447700900123']],
    ['en_US', '14155552671', ['(415) 555-2671', '+1 415-555-2671', '1-415-555-2671', '4155552671 ext. 12']],
    ['it_IT', '390612345678', ['06 1234 5678', '+39 06 1234 5678', '612345678', '390612345678']],
    ['it_IT', '393331234567', ['333 123 4567', '+39 333 1234567', '393331234567']],
    ['de_AT', '436641234567', ['0664 1234567', '+43 664 1234567', '6641234567', '436641234567']],
    ['ru_RU', '79123456789', ['8 912 345-67-89', '+7 912 345 67 89', '9123456789']],
    ['pl_PL', '48501234567', ['501 234 567', '+48 501 234 567']],
  ])('at home in %s is %s in all its forms', (locale, canonical, forms) => {
    expect(forms.map((form) => phone(form, locale))).toEqual(forms.map(() => canonical));
  });

  it('has 7 to 15 digits and no letters', () => {
    expect(phone('123456', 'de_DE')).toBeNull();
    expect(phone('1234567', 'nl_NL')).toBe('1234567');
    expect(phone('+4930123456789012', 'de_DE')).toBeNull();
    expect(phone('4.91512e+12', 'de_DE')).toBeNull();
    expect(phone('ask ana 030 1234567', 'de_DE')).toBeNull();
    expect(phone('', 'de_DE')).toBeNull();
  });

  it('of a country nobody knows is its digits without zeros before them', () => {
    expect(phone('030 1234567', 'xx')).toBe('301234567');
    expect(phone('301234567', 'xx')).toBe('301234567');
    expect(phone('+49 30 1234567', 'xx')).toBe('49301234567');
  });

  it('is in canonical form already when it is one', () => {
    for (const locale of ['de_DE', 'nl_NL', 'en_US', 'it_IT', 'fr_FR'])
      expect(phone('+49301234567', locale)).toBe('49301234567');
  });

  it('that a till takes for nobody is told from others', () => {
    const placeholder = (written: string, locale: string): boolean =>
      isPlaceholderPhone(phone(written, locale)!, numberingPlan(locale));
    for (const written of [
      '0000000000',
      '0000000',
      '1111111111',
      '+49 000 0000000',
      '123456789',
      '0123456789',
    ])
      expect(placeholder(written, 'de_DE'), written).toBe(true);
    for (const written of ['999-999-9999', '(000) 000-0000', '1234567890'])
      expect(placeholder(written, 'en_US'), written).toBe(true);
    for (const written of ['030 1234567', '0171 2345678', '+49 89 1000000'])
      expect(placeholder(written, 'de_DE'), written).toBe(false);
  });
});

describe('the country of phone numbers', () => {
  const code = (locale: string, ...numbers: string[]): string | undefined => homeOf(numbers, locale)?.code;

  it('is that of the spreadsheet', () => {
    expect(code('de_DE', '+31 6 12345678', '030 1234567')).toBe('49');
    expect(code('en_US', '(415) 555-2671', '+44 7700 900123')).toBe('1');
    expect(code('xx', '+49 30 1234567')).toBeUndefined();
  });

  it('is the one most numbers with a + name, where numbers begin with a 0 that the spreadsheet does not dial', () => {
    expect(code('en_US', '030 1234567', '+49 30 1234567', '+49 170 1234567', '0031 6 12345678')).toBe('49');
    expect(code('en_US', '0612345678', '+1 415 555 2671', '0031 6 12345678')).toBe('31');
    expect(code('en_US', '0612345678', '+1 415 555 2671')).toBe('1');
    expect(code('xx', '030 1234567', '+420 123 456 789', '+39 06 12345678')).toBe('39');
  });
});
