import { z } from 'zod';
import { notFound } from './respond.server';

const id = z.uuid();

/** An id from an address, as the database writes it; what cannot be one is not found. */
export function idParam(value: string | undefined): string {
  const parsed = id.safeParse(value);
  if (!parsed.success) throw notFound();
  return parsed.data.toLowerCase();
}
