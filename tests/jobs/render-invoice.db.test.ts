import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eInvoiceFaults } from '#tests/support/e-invoice/e-invoice-faults';
import { makeTreasurer } from '#tests/support/factories/billing';
import { invoicesOf, issueAllOf, makeApprovedHours } from '#tests/support/factories/invoices';
import { readPdf } from '#tests/support/read-pdf';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { invoiceDocuments } from '~/db/schema/billing-invoices';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { requestPayers } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { renderInvoice } from '~/jobs/invoice-files/render-invoice.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

async function filesOf(invoiceId: string) {
  const rows = await database()
    .select()
    .from(invoiceDocuments)
    .where(eq(invoiceDocuments.invoiceId, invoiceId));
  return new Map(rows.map((row) => [row.file, row]));
}

const wordsOf = async (bytes: Uint8Array | undefined) => {
  const pdf = await readPdf(new Uint8Array(bytes ?? []));
  return {
    ...pdf,
    words: pdf.story
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  };
};

describe('the files of an invoice', () => {
  it.each([
    {},
    { vatTreatment: 'exempt', vatPercentage: 0 },
    { vatTreatment: 'outside', vatPercentage: 0 },
    { vatTreatment: 'reverse', vatPercentage: 0 },
  ] as const)('%j are made once, tagged, and by the rules of e-invoices', async (quote) => {
    const treasurer = await makeTreasurer();
    const review = await makeApprovedHours([3333, 6667], ['2030-03-04'], quote);
    await issueAllOf(treasurer, review);
    const [invoice] = await invoicesOf(review);
    const id = invoice?.id ?? '';
    await renderInvoice(id);
    const made = await filesOf(id);
    expect([...made.keys()].sort()).toEqual(['pdf', 'time-sheet', 'ubl']);
    for (const { bytes, sha256 } of made.values()) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const xml = made.get('ubl')?.bytes.toString('utf8') ?? '';
    expect(eInvoiceFaults(xml)).toEqual([]);
    expect(xml).toContain(made.get('time-sheet')?.bytes.toString('base64'));

    const pdf = await wordsOf(made.get('pdf')?.bytes);
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', accessibility: '1' });
    expect(pdf.words).toContain('1 uur à € 95,00 per uur');
    expect(pdf.words).toContain('uw deel van € 95,00');
    expect(pdf.words).toContain(review.reference);
    const sheet = await wordsOf(made.get('time-sheet')?.bytes);
    expect(sheet.words).toContain('Reviewer, analyse, 1 uur');

    clock.set(new Date('2031-01-01T09:00:00Z'));
    await renderInvoice(id);
    expect(await filesOf(id)).toEqual(made);
  });

  it('of a credit note say what is given back, of which invoice', async () => {
    const treasurer = await makeTreasurer();
    const review = await makeApprovedHours();
    const issued = await issueAllOf(treasurer, review);
    const [line] = await database().select().from(ledgerLines).where(eq(ledgerLines.accountId, review.id));
    await withActor(treasurer, (work) =>
      correctLine(work, { lineId: line?.id ?? 0, minutes: 50, reason: 'Verkeerd overgenomen' }),
    );
    await issueAllOf(treasurer, review);
    const [note] = await invoicesOf(review, 'credit-note');
    await renderInvoice(note?.id ?? '');
    const made = await filesOf(note?.id ?? '');
    const xml = made.get('ubl')?.bytes.toString('utf8') ?? '';
    expect(eInvoiceFaults(xml)).toEqual([]);
    expect(xml).toContain('<CreditNote');
    const { words } = await wordsOf(made.get('pdf')?.bytes);
    expect(words).toContain(`factuur ${issued.ok && issued.value[0]}`);
    expect(words).toContain('Terug € 114,95');
    const [, corrected] = await invoicesOf(review, 'invoice');
    await renderInvoice(corrected?.id ?? '');
    const paper = await wordsOf((await filesOf(corrected?.id ?? '')).get('pdf')?.bytes);
    expect(paper.words).toContain('0:50 uur à € 95,00');
  });

  it('are without an e-invoice where what it needs was set aside', async () => {
    const treasurer = await makeTreasurer();
    const review = await makeApprovedHours();
    const gapsWaivedById = review.coordinator.kind === 'person' ? review.coordinator.personId : null;
    await database()
      .update(requestPayers)
      .set({
        kvk: null,
        orderNumber: '',
        gapsWaivedAt: new Date(),
        gapsWaivedById,
        gapsWaivedReason: 'Gaat per post',
      })
      .where(eq(requestPayers.requestId, review.id));
    await issueAllOf(treasurer, review);
    const [invoice] = await invoicesOf(review);
    await renderInvoice(invoice?.id ?? '');
    expect([...(await filesOf(invoice?.id ?? '')).keys()].sort()).toEqual(['pdf', 'time-sheet']);
  });
});
