import { type Gate, isGate } from '~/domain/reviews/quality/gate';
import { notFound } from './respond.server';

/** The gate in an address; what is none is not found. */
export function gateParam(value: string | undefined): Gate {
  if (!isGate(value)) throw notFound();
  return value;
}
