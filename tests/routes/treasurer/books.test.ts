import { asc, desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
} from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { billingSettings, closedMonths, rates } from '~/db/schema/billing-settings';
import { personIdOf } from '~/domain/accounts/actor';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { clock } from '~/platform/clock';

const portal = useTestPortal();
const month = addMonths(monthOf(calendarDayAt(clock.now())), -1);
let cookie: string;
let review: MadeReview;

beforeAll(async () => {
  cookie = await portal.signIn(personIdOf(await makeTreasurer()) ?? '');
  review = await makeBilledReview();
  await bookMinutes(review, 'lead', `${month}-04`, 90);
  await bookExpense(review, 'lead', `${month}-05`, 1250);
  await approveMonth(review, 'lead', `${month}-01`);
});

const page = async (path: string, language: 'nl' | 'en' = 'nl') =>
  decoded((await portal.page(path, { cookie, language })).body).replaceAll('\u00a0', ' ');
const send = (path: string, fields: Record<string, string | readonly string[]>) =>
  portal.send(path, fields, { cookie });
const lines = () =>
  database()
    .select()
    .from(ledgerLines)
    .where(eq(ledgerLines.accountId, review.id))
    .orderBy(asc(ledgerLines.id));
const reason = 'Het waren minder uren dan gedacht.';

describe('one line of the books', () => {
  it('is put right by a counter-entry, once, with a reason', async () => {
    const [line] = await lines();
    const path = `/penningmeester/regels/${line?.id}`;
    expect(await page(path)).toContain('€ 142,50, bij € 95,00 per uur');
    expect(await page(path, 'en')).toContain('Put right');
    const empty = await send(path, { outcome: 'other', reason });
    expect(empty.status).toBe(422);
    expect(decoded(empty.body)).toContain('Vul dit in.');
    expect(decoded(empty.body)).toContain(reason);
    expect((await send(path, { outcome: 'other', hours: '25', reason })).status).toBe(422);
    expect((await send(path, { outcome: 'other', hours: '1,5', reason })).status).toBe(409);
    const done = await send(path, { outcome: 'other', hours: '1', reason });
    expect(done.headers.location).toBe(path);
    expect((await lines()).map(({ minutes }) => minutes)).toEqual([90, 0, -90, 60]);
    const seen = await page(path);
    expect(seen).toContain('Deze regel is al rechtgezet');
    expect(seen).toContain('neemt deze regel terug');
    expect((await send(path, { outcome: 'nothing', reason })).status).toBe(409);
  });

  it('of an expense gets another amount, or goes', async () => {
    const expense = (await lines()).find(({ source }) => source === 'expense');
    const path = `/penningmeester/regels/${expense?.id}`;
    expect((await send(path, { outcome: 'other', amount: 'veel', reason })).status).toBe(422);
    expect((await send(path, { outcome: 'nothing', reason })).status).toBe(303);
    const payout = (await lines()).reduce((sum, line) => sum + line.payoutNetCents, 0);
    expect(payout).toBe(7000);
  });
});

describe('rates', () => {
  it('are explained, set, calculated again after a look, and withdrawn', async () => {
    expect(await page('/penningmeester/tarieven')).toContain('Welk tarief geldt');
    const path = '/penningmeester/tarieven/nieuw';
    const typed = { side: 'payout', role: 'reviewer', scope: 'review', rate: '80', validFrom: `${month}-01` };
    const wrong = await send(path, typed);
    expect(wrong.status).toBe(422);
    expect(decoded(wrong.body)).toContain('value="80"');
    const unknown = await send(path, { ...typed, reference: 'LR-222-333-444' });
    expect(unknown.status).toBe(409);
    const saved = await send(path, { ...typed, reference: review.reference.toLowerCase() });
    expect(saved.headers.location).toBe('/penningmeester/tarieven');
    const again = '/penningmeester/tarieven/herrekenen';
    const seen = await page(again);
    expect(seen).toContain('€ 70,00 wordt € 80,00');
    const form = formsOf((await portal.page(again, { cookie })).body).find(({ action }) => action === again);
    if (!form) throw new Error('nothing to confirm');
    const fields = { ...filledIn(form), reason: 'Tarief is later vastgesteld.' };
    expect((await send(again, { ...fields, reason: 'kort' })).status).toBe(422);
    expect((await send(again, fields)).headers.location).toBe(again);
    expect(await page(again)).toContain('Alles klopt met de tarieven');
    expect((await send(again, fields)).status).toBe(409);
    const [rate] = await database().select().from(rates).where(eq(rates.rateCents, 8000));
    const withdrawal = `/penningmeester/tarieven/${rate?.id}/intrekken`;
    expect((await send(withdrawal, {})).headers.location).toBe('/penningmeester/tarieven');
    expect((await send(withdrawal, {})).status).toBe(404);
    expect(await page(again)).toContain('€ 80,00 wordt € 70,00');
  });
});

describe('the settings', () => {
  const path = '/penningmeester/instellingen';
  const newest = async () =>
    (await database().select().from(billingSettings).orderBy(desc(billingSettings.id)).limit(1))[0];

  it('begin as they are, and a change is the next row', async () => {
    const form = formsOf((await portal.page(path, { cookie })).body).find(({ action }) => action === path);
    if (!form) throw new Error('no settings');
    const fields: Record<string, string | readonly string[]> = {
      ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])),
      vatTreatment: 'exempt',
      vatPercentage: '',
      eInvoiceProfile: 'peppol',
      submitByDay: '5',
    };
    const wrong = await send(path, { ...fields, iban: 'NL00', submitByDay: '31' });
    expect(wrong.status).toBe(422);
    expect(decoded(wrong.body)).toContain('Dit is geen geldig IBAN');
    expect(decoded(wrong.body)).toContain('value="31"');
    const before = await newest();
    expect((await send(path, fields)).headers.location).toBe(path);
    expect(await newest()).toMatchObject({
      name: before?.name,
      iban: before?.iban,
      vatTreatment: 'exempt',
      vatBasisPoints: 0,
      submitByDay: 5,
    });
    expect((await send(path, fields)).status).toBe(409);
  });
});

describe('closing months', () => {
  it('shows who is not done, and closes for good', async () => {
    await bookMinutes(review, 'co', `${month}-06`, 60);
    const path = '/penningmeester/maanden';
    expect(await page(path)).toContain('inleveren; dat kan niet meer na het afsluiten');
    const refused = await send(path, { month });
    expect(refused.status).toBe(409);
    expect(decoded(refused.body)).toContain('Niet iedereen heeft ingeleverd');
    expect((await send(path, { month: 'x' })).status).toBe(422);
    expect((await send(path, { month, anyway: 'yes' })).headers.location).toBe(path);
    expect(await database().$count(closedMonths)).toBe(1);
    expect(await page(path)).toContain('Er is nu geen maand af te sluiten');
  });
});
