import { isMonth, type Month } from '~/domain/kernel/month';
import { notFound } from './respond.server';

/** The month in an address, written `2026-03`; what is none is not found. */
export function monthParam(value: string | undefined): Month {
  if (value === undefined || !isMonth(value) || value < '2000-01') throw notFound();
  return value;
}
