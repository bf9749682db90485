import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
} from '#tests/support/factories/billing';
import { askFor, batchOf, bytesOf } from '#tests/support/factories/exports';
import { invoicesOf, issueAllOf, makeApprovedHours } from '#tests/support/factories/invoices';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { exportBatches, exportChunks, exportContents } from '~/db/schema/billing-exports';
import { invoiceDocuments } from '~/db/schema/billing-invoices';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { askExport, askExportAgain } from '~/domain/billing/exports/ask-export.server';
import { parseExportNumber } from '~/domain/billing/exports/export-format';
import { findExport } from '~/domain/billing/exports/export-queries.server';
import { makeExport } from '~/domain/billing/exports/make-export.server';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { carryOutExport } from '~/jobs/carry-out-export.server';
import { clock } from '~/platform/clock';
import { eachZipEntry } from '~/platform/zip/each-zip-entry.server';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-04-02T09:00:00Z')));
afterEach(() => clock.reset());

let treasurer: Actor;
let review: MadeReview;

beforeAll(async () => {
  clock.set(new Date('2030-03-15T09:00:00Z'));
  treasurer = await makeTreasurer();
  review = await makeBilledReview([6000, 4000]);
  await bookMinutes(review, 'lead', '2030-03-04', 90, { note: 'een notitie die niemand ziet' });
  await bookExpense(review, 'lead', '2030-03-06', 1999, { isBilled: true });
  await approveMonth(review, 'lead', '2030-03-01');
  expect(await issueAllOf(treasurer, review)).toMatchObject({ ok: true });
  clock.reset();
});

const tableOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, delimiter: ';', columns: true });

async function made(asked: Parameters<typeof askFor>[1]) {
  const { id } = await askFor(treasurer, asked);
  expect(await carryOutExport(id)).toEqual({ failure: null });
  return { id, bytes: await bytesOf(treasurer, id), batch: await batchOf(id) };
}

describe('an export of lines', () => {
  it('has a row for each booked line, with what a treasurer sees and nothing else', async () => {
    const { bytes, batch } = await made({ period: '2030-Q1' });
    const [line] = tableOf(bytes);
    expect(line).toMatchObject({
      Review: review.reference,
      Boekmaand: '2030-03',
      Datum: '2030-03-04',
      Rol: 'reviewer',
      Soort: 'analyse',
      Minuten: '90',
      'Tarief klant': '95,00',
      'Netto klant': '142,50',
      'Netto uitbetaling': '105,00',
      Kwaliteitsbijdrage: '37,50',
      Uitbetaling: '',
    });
    expect(line?.Betalers).toBe('Gemeente 1 85,50 | Gemeente 2 57,00');
    expect(line?.Facturen).toMatch(/^2030-\d{4} 2030-\d{4}$/);
    expect(line?.Export).toMatch(/^Export 2030-\d{3} gevraagd door Puck Penning op 0?2-0?4-2030 11:00$/);
    expect(bytes.toString()).not.toContain('notitie');
    expect(batch).toMatchObject({ status: 'done', rows: 2, sizeBytes: bytes.length });
    expect(batch.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is the same table as a workbook', async () => {
    const { bytes } = await made({ period: '2030-03', format: 'xlsx' });
    const [sheet] = await readXlsxFile(bytes);
    expect(sheet?.data).toHaveLength(3);
    expect(sheet?.data[1]?.slice(1, 9)).toEqual([
      review.reference,
      '2030-03',
      new Date('2030-03-04'),
      'reviewer',
      'analyse',
      90,
      95,
      142.5,
    ]);
  });

  it('of a period with nothing in it is a heading', async () => {
    const { bytes, batch } = await made({ period: '2029' });
    expect(bytes.toString().split('\r\n')).toHaveLength(2);
    expect(batch.rows).toBe(0);
  });

  it('remembers which lines it holds', async () => {
    const { id } = await made({});
    const contents = await database().select().from(exportContents).where(eq(exportContents.batchId, id));
    const lines = await database().select({ id: ledgerLines.id }).from(ledgerLines).orderBy(ledgerLines.id);
    expect(contents).toMatchObject([{ kind: 'line', ids: lines.map((line) => String(line.id)) }]);
  });
});

describe('an export of documents', () => {
  it('is a journal that comes to zero for each document', async () => {
    const rows = tableOf((await made({ format: 'journal' })).bytes);
    const cents = (text = '') => Number(text.replace(',', ''));
    const numbers = new Set(rows.map((row) => row.Boekstuk));
    expect(numbers.size).toBe(2);
    for (const number of numbers) {
      const ofDocument = rows.filter((row) => row.Boekstuk === number);
      expect(ofDocument.reduce((sum, row) => sum + cents(row.Debet) - cents(row.Credit), 0)).toBe(0);
      expect(ofDocument.map((row) => row.Grootboekrekening)).toEqual(['1300', '8000', '8010', '1500']);
    }
  });

  it('is every e-invoice in a zip, byte for byte', async () => {
    const { bytes, batch } = await made({ format: 'ubl' });
    const files: string[] = [];
    await eachZipEntry(bytes, async (entry, unpack) => {
      files.push(`${entry.fileName} ${Buffer.from((await unpack(1_000_000)) ?? [])}`);
      return true;
    });
    expect(files).toHaveLength(2);
    for (const file of files) expect(file).toMatch(/^2030-000[12][.]xml <[?]xml .*<Invoice /s);
    expect(batch.rows).toBe(2);
  });

  it('names in the zip the invoices of which no e-invoice can be made', async () => {
    clock.set(new Date('2030-05-02T09:00:00Z'));
    const posted = await makeApprovedHours([10_000], ['2030-04-03']);
    await issueAllOf(treasurer, posted);
    const [invoice] = await invoicesOf(posted);
    const { id: invoiceId, year, number } = invoice ?? { id: '', year: 0, number: 0 };
    await database()
      .insert(invoiceDocuments)
      .values({ invoiceId, file: 'pdf', bytes: Buffer.from('%PDF'), sha256: '0', madeAt: new Date() });
    const { bytes } = await made({ format: 'ubl', period: '2030-05' });
    const files: string[] = [];
    await eachZipEntry(bytes, async (entry, unpack) => {
      files.push(`${entry.fileName} ${Buffer.from((await unpack(1_000_000)) ?? [])}`);
      return true;
    });
    expect(files.at(-1)).toMatch(/^zonder-e-factuur[.]txt /);
    expect(files.at(-1)).toContain(invoiceNumber({ kind: 'invoice', year, number }));
  });

  it('leaves nothing behind when one is missing, says so, and can be asked for again', async () => {
    await issueAllOf(treasurer, await makeApprovedHours([10_000], ['2030-04-01']));
    const { id, number } = await askFor(treasurer, { format: 'ubl', period: '2030-04' });
    expect(await makeExport(id)).toMatchObject({ failure: 'document-missing' });
    expect(await batchOf(id)).toMatchObject({
      status: 'failed',
      failure: 'document-missing',
      rows: null,
      sha256: null,
    });
    expect(await database().$count(exportChunks, eq(exportChunks.batchId, id))).toBe(0);
    expect(await database().$count(exportContents, eq(exportContents.batchId, id))).toBe(0);
    expect(await bytesOf(treasurer, id)).toHaveLength(0);

    const named = parseExportNumber(number) ?? { year: 0, number: 0 };
    expect(await withActor(treasurer, (work) => askExportAgain(work, named))).toMatchObject({ ok: true });
    expect(await batchOf(id)).toMatchObject({ status: 'waiting', failure: null });
    expect(await withActor(treasurer, (work) => askExportAgain(work, named))).toMatchObject({
      reason: 'export-not-failed',
    });
  });
});

describe('a batch', () => {
  it('is numbered without gaps, also when several ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 6 }, () => askFor(treasurer)));
    const numbers = asked.map(({ number }) => Number(number.slice(5))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, at) => (numbers[0] ?? 0) + at));
  });

  it('is made once, whoever hands it over', async () => {
    const { id } = await askFor(treasurer);
    const outcomes = await Promise.all([makeExport(id), makeExport(id)]);
    expect(outcomes).toContainEqual({ failure: null });
    expect(await makeExport(id)).toBeNull();
    expect((await batchOf(id)).status).toBe('done');
  });

  it('holds what there was at one moment, and gives the same bytes after the books went on', async () => {
    const { id, bytes } = await made({ period: '2030-05' });
    await bookMinutes(review, 'co', '2030-05-04', 30);
    clock.set(new Date('2030-06-02T09:00:00Z'));
    await approveMonth(review, 'co', '2030-05-01');
    expect((await bytesOf(treasurer, id)).equals(bytes)).toBe(true);
    expect((await made({ period: '2030-05' })).batch.rows).toBe(1);
  });

  it('that is done changes no more, nor does a byte of it', async () => {
    const { id } = await made({});
    const refusals = [
      () => database().update(exportBatches).set({ status: 'waiting' }).where(eq(exportBatches.id, id)),
      () => database().update(exportBatches).set({ period: '2031' }).where(eq(exportBatches.id, id)),
      () => database().delete(exportBatches).where(eq(exportBatches.id, id)),
      () => database().update(exportChunks).set({ position: 9 }).where(eq(exportChunks.batchId, id)),
      () => database().delete(exportChunks).where(eq(exportChunks.batchId, id)),
      () =>
        database()
          .insert(exportChunks)
          .values({ batchId: id, position: 1, packed: Buffer.from('x'), sizeBytes: 1 }),
      () => database().update(exportContents).set({ ids: [] }).where(eq(exportContents.batchId, id)),
    ];
    for (const refused of refusals) {
      await expect(refused()).rejects.toMatchObject({ cause: { code: '23514' } });
    }
  });

  it('is not done with fewer bytes than it says', async () => {
    const { id } = await askFor(treasurer);
    await database()
      .update(exportBatches)
      .set({ status: 'running', startedAt: clock.now() })
      .where(eq(exportBatches.id, id));
    await expect(
      database()
        .update(exportBatches)
        .set({ status: 'done', finishedAt: clock.now(), rows: 0, sizeBytes: 5, sha256: 'a'.repeat(64) })
        .where(eq(exportBatches.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'export_batches_complete' } });
  });

  it('is asked for, seen and read by who keeps the books alone', async () => {
    const { id, batch } = await made({});
    const asked = { period: '2030', format: 'csv', language: 'nl' } as const;
    for (const somebody of [review.coordinator, review.seat('lead')]) {
      expect(await withActor(somebody, (work) => askExport(work, asked))).toMatchObject({
        reason: 'not-found',
      });
      expect(await withActor(somebody, (work) => findExport(work, batch))).toBeNull();
      expect(await bytesOf(somebody, id)).toHaveLength(0);
    }
  });
});
