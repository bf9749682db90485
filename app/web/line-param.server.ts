import { notFound } from './respond.server';

/** The number of a line of the ledger in an address; what cannot be one is not found. */
export function lineParam(value: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(value ?? '')) throw notFound();
  return Number(value);
}
