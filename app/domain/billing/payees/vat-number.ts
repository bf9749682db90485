import { stdnum } from 'stdnum';
import { passesElevenTest } from '../../privacy/eleven-test';

/** A Dutch VAT number as it is written: `NL` and what follows, without points and spaces. */
export function tidyVatNumber(typed: string): string {
  return typed.replace(/[\s.-]/g, '').toUpperCase();
}

export function isVatNumber(vatNumber: string): boolean {
  return /^NL\d{9}B\d{2}$/.test(vatNumber) && stdnum.NL?.btw?.validate(vatNumber).isValid === true;
}

/**
 * Whether the number of a sole trader may be one of before 2020, which had somebody's citizen service number in it. Those
 * of legal persons begin with 8 or 00, those given to sole traders since with 00.
 */
export function mayHoldCitizenNumber(vatNumber: string): boolean {
  const digits = vatNumber.slice(2, 11);
  return passesElevenTest(digits) && !/^(8|00)/.test(digits);
}
