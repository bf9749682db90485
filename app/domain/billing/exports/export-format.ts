/**
 * What a treasurer takes along: booked lines as text file or workbook, every e-invoice in one zip, or the entries of a
 * bookkeeping program.
 */
export const exportFormats = ['csv', 'xlsx', 'ubl', 'journal'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const extensions: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  ubl: 'zip',
  journal: 'csv',
};

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

export interface NumberedExport {
  readonly year: number;
  readonly number: number;
  readonly format: ExportFormat;
  readonly period: string;
}

/** As people say it: 2026-014. */
export function exportNumber({ year, number }: Pick<NumberedExport, 'year' | 'number'>): string {
  return `${year}-${String(number).padStart(3, '0')}`;
}

export function parseExportNumber(text: string): { readonly year: number; readonly number: number } | null {
  const parts = /^(\d{4})-(\d{3,6})$/.exec(text);
  if (!parts) return null;
  const found = { year: Number(parts[1]), number: Number(parts[2]) };
  return exportNumber(found) === text ? found : null;
}

export function exportFileName(asked: NumberedExport): string {
  return `leerkring-export-${exportNumber(asked)}-${asked.format}-${asked.period}.${extensions[asked.format]}`;
}

export function exportMediaType(format: ExportFormat): string {
  return mediaTypes[extensions[format]] ?? 'application/octet-stream';
}
