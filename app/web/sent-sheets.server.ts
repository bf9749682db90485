import type { ImportKind } from '~/domain/imports/import-kind';
import type { SentFile } from '~/domain/imports/kept/keep-import.server';
import type { Sheet } from '~/domain/imports/sheet';
import { isCalendarDay } from '~/domain/kernel/calendar-day';
import { readSpreadsheet } from '~/platform/spreadsheet/read-spreadsheet.server';
import { pageLimits, type ReadSheet, type SpreadsheetLimits } from '~/platform/spreadsheet/spreadsheet';
import type { FormState } from '~/ui/primitives/form-state';
import { tidyFields, valuesOf } from './form-fields';

export type SentSheets =
  | { readonly ok: true; readonly file: SentFile }
  | { readonly ok: false; readonly form: FormState };

/** The tables in the files of a form, or the form again with what is wrong with them. No file is kept. */
export async function readSentSheets(request: Request, kind: ImportKind): Promise<SentSheets> {
  const sent = await formOf(request);
  const fields = tidyFields(sent);
  const errors: Record<string, string> = {};
  const sheets: Sheet[] = [];
  for (const name of ['file', 'second'] as const) {
    const file = sent.get(name);
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) {
      if (name === 'file') errors[name] = 'file-missing';
      continue;
    }
    const read = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()), pageLimits);
    if (read.ok) sheets.push(...namedSheets(read.value, file.name));
    else errors[name] = read.reason;
  }
  if (tooManyLines(sheets, pageLimits)) errors.file ??= 'file-too-many-lines';
  const holdsOn = fields.get('holdsOn') ?? '';
  if (kind === 'municipalities' && !isCalendarDay(holdsOn)) {
    errors.holdsOn = holdsOn === '' ? 'required' : 'not-a-day';
  }
  if (Object.keys(errors).length > 0) return { ok: false, form: { values: valuesOf(fields), errors } };
  const first = sent.get('file');
  const fileName = first instanceof File ? first.name : '';
  return {
    ok: true,
    file: { kind, fileName, sheets, holdsOn: kind === 'municipalities' ? holdsOn : null },
  };
}

/** A text file has no tab to call it by: it goes by the name of the file. */
export function namedSheets(sheets: readonly ReadSheet[], fileName: string): Sheet[] {
  return sheets.map(({ name, lines }) => ({ name: (name || fileName).slice(0, 80), lines }));
}

function tooManyLines(sheets: readonly Sheet[], limits: SpreadsheetLimits): boolean {
  return sheets.reduce((total, { lines }) => total + lines.length, 0) > limits.lines;
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
}
