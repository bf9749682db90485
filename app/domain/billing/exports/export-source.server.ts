import type { Readable } from 'node:stream';
import type { Work } from '~/db/with-actor.server';
import type { T } from '~/i18n/translate';
import type { Row } from '~/platform/spreadsheet/column';
import { writeCsv } from '~/platform/spreadsheet/write-csv.server';
import { mostDataRows, writeWorkbook } from '~/platform/spreadsheet/write-workbook.server';
import { writeZip, type ZipPart } from '~/platform/zip/write-zip.server';
import { findBillingSettings } from '../settings/latest-settings.server';
import type { ExportContentKind } from './export-content';
import { ExportFault } from './export-fault';
import type { ExportFormat } from './export-format';
import type { PeriodBounds } from './export-period';
import { journalColumns, journalRows } from './journal-columns.server';
import { lineColumns } from './line-columns.server';
import { countDocuments, readDocuments } from './read-documents.server';
import { countEInvoices, readEInvoices } from './read-e-invoices.server';
import { countLines, readLines } from './read-lines.server';

export interface SourceContext {
  readonly work: Work;
  readonly bounds: PeriodBounds;
  readonly t: T;
  /** Who asked for it and when; stands on every row. Source: domain.md 13, rule 22. */
  readonly mark: string;
  /** Writes down what goes into the file, before it does. */
  readonly note: (kind: ExportContentKind, ids: readonly string[]) => Promise<void>;
}

export interface ExportSource {
  /** How many ids will be noted. */
  readonly expected: number;
  readonly file: Readable;
}

/** What a file of each format is made of. */
export const exportSources: Readonly<Record<ExportFormat, (from: SourceContext) => Promise<ExportSource>>> = {
  csv: async (from) => {
    const columns = lineColumns(from.t, from.mark);
    return { expected: await countLines(from.work, from.bounds), file: writeCsv(columns, lineRows(from)) };
  },
  xlsx: async (from) => {
    const expected = await countLines(from.work, from.bounds);
    if (expected > mostDataRows) throw new ExportFault('too-many-rows');
    const columns = lineColumns(from.t, from.mark);
    return { expected, file: writeWorkbook(from.t('exports:sheet'), columns, lineRows(from)) };
  },
  ubl: async (from) => ({
    expected: await countEInvoices(from.work, from.bounds),
    file: writeZip(eInvoices(from)),
  }),
  journal: async (from) => {
    const expected = await countDocuments(from.work, from.bounds);
    return { expected, file: writeCsv(journalColumns(from.t), await journal(from)) };
  },
};

async function* lineRows({ work, bounds, t, mark, note }: SourceContext): AsyncGenerator<readonly Row[]> {
  const columns = lineColumns(t, mark);
  for await (const lines of readLines(work, bounds)) {
    await note(
      'line',
      lines.map(({ id }) => id),
    );
    yield lines.map((line) => columns.map(({ cell }) => cell(line)));
  }
}

/** Every e-invoice; and where there are invoices without one, which they are, so that none is missed. */
async function* eInvoices({ work, bounds, t, note }: SourceContext): AsyncGenerator<ZipPart> {
  const without: string[] = [];
  for await (const { invoiceId, number, part } of readEInvoices(work, bounds)) {
    await note('invoice', [invoiceId]);
    if (part) yield part;
    else without.push(number);
  }
  if (without.length > 0) {
    const text = [t('exports:without.text'), ...without, ''].join('\r\n');
    yield { name: t('exports:without.name'), content: [Buffer.from(text)] };
  }
}

async function journal({
  work,
  bounds,
  t,
  mark,
  note,
}: SourceContext): Promise<AsyncGenerator<readonly Row[]>> {
  const settings = await findBillingSettings(work);
  if (settings === null) throw new ExportFault('settings-missing');
  const rowsOf = journalRows(t, mark);
  return (async function* () {
    for await (const documents of readDocuments(work, bounds, settings)) {
      for (const kind of ['invoice', 'statement'] as const) {
        const ids = documents.filter(({ source }) => source === kind).map(({ id }) => id);
        if (ids.length > 0) await note(kind, ids);
      }
      yield documents.flatMap(rowsOf);
    }
  })();
}
