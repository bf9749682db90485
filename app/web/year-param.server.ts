import { notFound } from './respond.server';

/** A year in an address; what cannot be one is not found. */
export function yearParam(value: string | undefined): number {
  if (!/^20\d{2}$/.test(value ?? '')) throw notFound();
  return Number(value);
}
