import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { invoicesOf, makeApprovedHours } from '#tests/support/factories/invoices';
import { makePerson } from '#tests/support/factories/requests';
import type { MadeReview } from '#tests/support/factories/reviews';
import { type Fields, useTestPortal } from '#tests/support/portal';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { renderInvoice } from '~/jobs/invoice-files/render-invoice.server';

const portal = useTestPortal();
let review: MadeReview;
let cookie: string;

beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Trees Munt', ['treasurer']));
  review = await makeApprovedHours([5000, 5000], ['2026-03-04']);
});

const open = (path: string, language: 'nl' | 'en' = 'nl') => portal.page(path, { cookie, language });
const send = (path: string, fields: Fields) => portal.send(path, fields, { cookie });
const words = (body: string) => body.replaceAll('\u00a0', ' ');
const fresh = '/penningmeester/facturen/nieuw';

async function firstInvoice() {
  const [invoice] = await invoicesOf(review, 'invoice');
  if (!invoice) throw new Error('no invoice');
  return { ...invoice, here: `/penningmeester/facturen/${invoiceNumber(invoice)}` };
}

describe('what is ready to be billed', () => {
  it('is shown with every line, on the first page too, and waits for a later month', async () => {
    expect(words((await open('/penningmeester')).body)).toContain('Maak de facturen voor 2 betalers');
    const page = words((await open(fresh)).body);
    expect(page).toContain('Gemeente 1');
    expect(page).toContain('1 uur à € 95,00 per uur, uw deel van € 95,00');
    expect(page).toContain('€ 47,50 zonder btw, € 9,98 btw, samen € 57,48');
    expect((await open(fresh, 'en')).body).toContain('Make invoices');
  });

  it('goes out as it was shown, once', async () => {
    const page = await open(fresh);
    const payers = [...page.body.matchAll(/name="payers"[^>]*value="([^"]+)"/g)].map(
      ([, value]) => value ?? '',
    );
    expect(payers).toHaveLength(2);
    const through = /name="through" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const nobody = await send(fresh, { through });
    expect(nobody.status).toBe(422);
    const other = payers.map((value) => `${value.slice(0, 37)}0123456789abcdef`);
    const stale = await send(fresh, { through, payers: other });
    expect(stale.status).toBe(409);
    expect((await send(fresh, { through, payers })).headers.location).toBe('/penningmeester/facturen');
    expect((await send(fresh, { through, payers })).status).toBe(409);
    expect(await invoicesOf(review)).toHaveLength(2);
    expect((await open(fresh)).body).toContain('Er is niets te factureren');
  });
});

describe('an invoice', () => {
  it('says that its files are being made, and then gives exactly those', async () => {
    const invoice = await firstInvoice();
    expect((await open(invoice.here)).body).toContain('De bestanden worden gemaakt');
    const path = `${invoice.here}/bestanden/e-factuur.xml`;
    expect((await open(path)).status).toBe(404);
    await renderInvoice(invoice.id);
    const page = (await open(invoice.here)).body;
    const answer = await fetch(portal.origin + path, { headers: { cookie } });
    expect(answer.headers.get('content-disposition')).toContain(`${invoiceNumber(invoice)}-e-factuur.xml`);
    const hash = createHash('sha256')
      .update(new Uint8Array(await answer.arrayBuffer()))
      .digest('hex');
    expect(page).toContain(hash);
  });

  it('is paid by a form that keeps what was typed', async () => {
    const { here } = await firstInvoice();
    const today = calendarDayAt(new Date());
    const pay = (fields: Fields) =>
      send(`${here}/betaling`, { direction: 'received', paidCents: '0', paidOn: today, ...fields });
    expect((await open(`${here}/betaling`)).body).toContain('value="57,48"');
    const odd = await pay({ amount: 'veel' });
    expect(odd.status).toBe(422);
    expect(odd.body).toContain('value="veel"');
    const much = await pay({ amount: '5748' });
    expect(much.status).toBe(409);
    expect(much.body).toContain('name="isMoreKnown"');
    expect((await pay({ amount: '57,48' })).headers.location).toBe(here);
    expect((await pay({ amount: '57,48' })).status).toBe(409);
    expect((await open(here)).body).toContain('betaald');
    expect((await open('/penningmeester/facturen?stand=paid')).body).toContain(here);
    expect((await open('/penningmeester/facturen?stand=overdue')).body).not.toContain(here);
  });

  it('is credited with a reason, once', async () => {
    const { here } = await firstInvoice();
    expect((await send(`${here}/creditnota`, {})).status).toBe(422);
    const done = await send(`${here}/creditnota`, { reason: 'agreed' });
    expect(done.headers.location).toMatch(/^\/penningmeester\/facturen\/C\d{4}-\d{4}$/);
    expect((await send(`${here}/creditnota`, { reason: 'agreed' })).status).toBe(409);
    expect(words((await open(here)).body)).toContain('terug te betalen');
    const note = await open(String(done.headers.location));
    expect(note.body).toContain('Hoort bij factuur');
    expect((await open(`${done.headers.location}/creditnota`)).status).toBe(404);
  });
});
