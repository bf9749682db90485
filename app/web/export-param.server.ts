import { parseExportNumber } from '~/domain/billing/exports/export-format';
import { notFound } from './respond.server';

/** The export an address names (`2026-014`); what is written in no other way is not found. */
export function exportParam(value: string | undefined): { readonly year: number; readonly number: number } {
  const named = parseExportNumber(value ?? '');
  if (!named) throw notFound();
  return named;
}
