import { readReference } from '~/domain/requests/reference';
import { notFound } from './respond.server';

/** The reference in an address, in its one right form; what cannot be one is not found. */
export function referenceParam(value: string | undefined): string {
  const reference = readReference(value ?? '');
  if (reference === null) throw notFound();
  return reference;
}
