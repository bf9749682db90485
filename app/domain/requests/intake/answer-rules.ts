import { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day';
import { isMonth } from '../../kernel/month';
import { parseShare } from '../payers/cost-shares';
import { isEInvoiceAddress } from '../payers/e-invoice-address';

export const text = (most: number, least = 1) => z.string().trim().min(least).max(most);
export const optionalText = (most: number) => z.string().trim().max(most).default('');
export const organisationName = text(160, 2);
export const email = z.string().trim().max(200).pipe(z.email());
export const digits = (count: number, message: string) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s.]/g, ''))
    .pipe(z.string().regex(new RegExp(`^\\d{${count}}$`), message));

/** As people write it; what counts is that there are ten digits or more, so a BSN is no phone number. */
export const phone = z
  .string()
  .trim()
  .max(30)
  .refine((typed) => /^(\+|0)[\d ()-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 10, 'not-a-phone');

export const postalCode = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'not-a-postcode')
  .transform((typed) => `${typed.slice(0, 4)} ${typed.slice(-2).toUpperCase()}`);

/** With the spaces people put around the colon; whether anybody is reached there is not known here. */
export const eInvoiceAddress = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().refine(isEInvoiceAddress, 'not-an-e-invoice-address'));

export const day = z.string().refine((typed) => isCalendarDay(typed) && /^20\d\d/.test(typed), 'not-a-day');
export const month = z.string().refine((typed) => isMonth(typed) && /^20\d\d/.test(typed), 'not-a-month');

export const share = z.string().transform((typed, context) => {
  const value = parseShare(typed);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: 'not-a-share' });
  return z.NEVER;
});

export const count = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, 'not-a-number')
  .transform(Number)
  .pipe(z.number().min(1).max(40));
