import type { NumberingPlan } from './callingCodes';

const extension = /\s*(?:;ext=|ext(?:ension)?\.?|x)\s*\d{1,6}$/;
const otherSigns = /[^\d\s()+./\u2010-\u2014-]/;
const fewestDigits = 7;
const mostDigits = 15;

/**
 * One form for the ways a phone number is written: its digits from the country's code on.
 *
 * "+49 30 1234567", "0049 30 1234567", "(030) 1234567", "+49 (0)30 1234567" and what a spreadsheet makes of them as
 * numbers (4930123…, 3012345…) are the same in a German spreadsheet. Numbers of home are told by the country of the
 * spreadsheet's locale; without it only digits are compared. `null` = no phone number.
 */
export function canonicalPhone(written: string, home: NumberingPlan | null): string | null {
  // Numbers copied from an address book stand between signs that nobody sees.
  const seen = written.replace(/\p{Cf}/gu, '').replace(/^tel:/, '');
  const text = seen.replace(extension, '').replace(/\(0\)/, '');
  if (otherSigns.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const phone =
    fromAbroad(text, digits, home) ??
    (home === null ? digits.replace(/^0+(?=\d{7})/, '') : atHome(digits, home));
  return phone.length >= fewestDigits && phone.length <= mostDigits ? phone : null;
}

function fromAbroad(text: string, digits: string, home: NumberingPlan | null): string | null {
  if (/^[\s(]*\+/.test(text)) return digits;
  // Zeros only are a placeholder, and stay what they are.
  if (/^00+[1-9]/.test(digits)) return digits.slice(2);
  // North America dials 011 where others dial 00.
  return home?.code === '1' && digits.startsWith('011') && digits.length > 11 ? digits.slice(3) : null;
}

function atHome(digits: string, home: NumberingPlan): string {
  const { code, trunk, keepsZero } = home;
  const rest = digits.slice(trunk.length);
  if (trunk !== '' && digits.startsWith(trunk) && (trunk === '0' || isLongEnough(rest, home)))
    return code + rest;
  if (digits.startsWith('0')) return code + digits;
  return isWithCode(digits, home)
    ? digits
    : isLongEnough(digits, home)
      ? code + withZero(digits, keepsZero)
      : digits;
}

function isLongEnough(national: string, { shortest, longest }: NumberingPlan): boolean {
  return national.length >= shortest && national.length <= longest;
}

/**
 * Whether a number without any sign begins with its country's code. Where home numbers have many lengths, ten digits and
 * more are taken for the whole number: exports leave the plus out more often than people have area codes like that.
 */
function isWithCode(digits: string, home: NumberingPlan): boolean {
  if (!digits.startsWith(home.code) || !isLongEnough(digits.slice(home.code.length), home)) return false;
  return !isLongEnough(digits, home) || (home.longest - home.shortest > 2 && digits.length >= 10);
}

/** A spreadsheet drops the 0 that belongs to a number; mobile numbers, which begin with 3, never had one. */
function withZero(digits: string, keepsZero: boolean): string {
  return keepsZero && !digits.startsWith('3') ? `0${digits}` : digits;
}

/** What a till or a form takes where nobody gave a number: zeros, one digit throughout, 1234567. */
export function isPlaceholderPhone(phone: string, home: NumberingPlan | null): boolean {
  const national = home !== null && phone.startsWith(home.code) ? phone.slice(home.code.length) : phone;
  const rest = national.replace(/^0+/, '');
  return rest === '' || /^(\d)\1*$/.test(rest) || '1234567890'.startsWith(rest) || /^98765432/.test(rest);
}
