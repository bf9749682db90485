import type { ImportKind } from '~/domain/imports/import-kind';
import { notFound } from './respond.server';

const kinds: Readonly<Record<string, ImportKind>> = { gemeenten: 'municipalities', register: 'register' };

/** What is read in, from an address; anything else is not found. */
export function importKindParam(value: string | undefined): ImportKind {
  const kind = value !== undefined && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  if (!kind) throw notFound();
  return kind;
}
