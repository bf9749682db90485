import { notFound } from './respond.server';

/** A number in an address that counts from one; what cannot be one is not found. */
export function ordinalParam(value: string | undefined): number {
  if (!/^[1-9]\d{0,2}$/.test(value ?? '')) throw notFound();
  return Number(value);
}
