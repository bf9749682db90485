import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookExpense, bookMinutes, makeBilledReview, sitting } from '#tests/support/factories/billing';
import { makePerson } from '#tests/support/factories/requests';
import type { MadeReview } from '#tests/support/factories/reviews';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { countStatements } from '#tests/support/statement-count';
import { database } from '~/db/client.server';
import { expenses, timePeriods } from '~/db/schema/billing-hours';
import { withActor } from '~/db/with-actor.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { clock } from '~/platform/clock';

const portal = useTestPortal();
const month = addMonths(monthOf(calendarDayAt(clock.now())), -1);

let cookie: string;
let review: MadeReview;
let expenseId: string;
const here = () => `/coordinator/uren/${sitting(review, 'lead')}/${month}`;
const page = async (path: string, language: 'nl' | 'en' = 'nl', as = cookie) =>
  decoded((await portal.page(path, { cookie: as, language })).body).replaceAll('\u00a0', ' ');
const send = (path: string, fields: Record<string, string>, as = cookie) =>
  portal.send(path, fields, { cookie: as });
const periodNow = async () =>
  (
    await database()
      .select({ status: timePeriods.status, version: timePeriods.version })
      .from(timePeriods)
      .where(eq(timePeriods.personId, sitting(review, 'lead')))
  )[0];

async function handIn() {
  await withActor(review.seat('lead'), (work) => submitPeriod(work, { month }));
  return String((await periodNow())?.version);
}

beforeAll(async () => {
  cookie = await portal.signIn(await makePerson('Coco Coördinator', ['coordinator']));
  review = await makeBilledReview([5000, 5000]);
  await bookMinutes(review, 'lead', `${month}-04`, 90, { note: 'Samen met de organisatie' });
  await bookExpense(review, 'lead', `${month}-05`, 1250);
  const [expense] = await database().select().from(expenses).where(eq(expenses.accountId, review.id));
  expenseId = expense?.id ?? '';
});

describe('hours of a month, for the coordinator', () => {
  it('can be seen before they are handed in, and not be decided about', async () => {
    const seen = await page(here());
    expect(seen).toContain('heeft deze maand nog niet ingeleverd');
    expect(seen).not.toContain(`action="${here()}/akkoord"`);
    expect(seen).not.toContain(`href="${here()}/terug"`);
    expect((await send(`${here()}/akkoord`, { version: '1' })).headers.location).toBe(here());
    expect(await page(`${here()}/terug`)).toContain('Hier is nu niets te beslissen');
  });

  it('are listed once handed in, with what they mean in money, in both languages', async () => {
    const version = await handIn();
    expect(await page('/coordinator/uren')).toContain(`href="${here()}"`);
    const seen = await page(here());
    for (const words of ['1,5 uur', '€ 142,50', '€ 105,00', '€ 37,50', 'Samen met de organisatie']) {
      expect(seen).toContain(words);
    }
    expect(seen).toContain('de opdrachtgever betaalt dit niet');
    expect(await page(here(), 'en')).toContain('The commissioner pays');
    const turned = await send(`${here()}/onkosten/${expenseId}`, { version, isBilled: 'yes' });
    expect(turned.headers.location).toBe(here());
    expect(await page(here())).toContain('€ 12,50: de opdrachtgever betaalt dit.');
  });

  it('go back with a comment that is long enough and names nobody', async () => {
    const { version } = (await periodNow()) ?? {};
    const back = `${here()}/terug`;
    const short = await send(back, { version: String(version), comment: 'kort' });
    expect(short.status).toBe(422);
    expect(decoded(short.body)).toContain('Schrijf minstens 10 tekens.');
    expect(decoded(short.body)).toContain('kort');
    const named = await send(back, { version: String(version), comment: 'Bel 06 12345678 over dinsdag.' });
    expect(named.status).toBe(422);
    const stale = await send(back, { version: '1', comment: 'De reistijd ontbreekt nog.' });
    expect(stale.status).toBe(409);
    const sent = await send(back, { version: String(version), comment: 'De reistijd ontbreekt nog.' });
    expect(sent.headers.location).toBe('/coordinator/uren');
    expect(await page(here())).toContain('De reistijd ontbreekt nog.');
  });

  it('are left to somebody else by who worked them or works in the review', async () => {
    const version = await handIn();
    const { lead, co } = { lead: sitting(review, 'lead'), co: sitting(review, 'co') };
    for (const [personId, words] of [
      [lead, 'Dit zijn je eigen uren'],
      [co, 'Je werkt zelf mee aan een van deze reviews'],
    ] as const) {
      const inside = await portal.signIn(await withCoordinatorRole(personId));
      const seen = await page(here(), 'nl', inside);
      expect(seen).toContain(words);
      expect(seen).not.toContain(`action="${here()}/akkoord"`);
      expect(seen).not.toContain('/onkosten/');
      await send(`${here()}/akkoord`, { version }, inside);
      expect(await periodNow()).toMatchObject({ status: 'submitted' });
    }
  });

  it('are approved once, stand in the books, and can be opened again with a reason', async () => {
    const version = String((await periodNow())?.version);
    const approved = await send(`${here()}/akkoord`, { version });
    expect(approved.headers.location).toBe('/coordinator/uren');
    expect(await periodNow()).toMatchObject({ status: 'approved' });
    expect((await send(`${here()}/akkoord`, { version })).headers.location).toBe(here());
    expect(await page(here())).toContain('Wat is goedgekeurd');
    const again = await send(`${here()}/heropenen`, {
      version: String((await periodNow())?.version),
      comment: 'Een dag werd vergeten.',
    });
    expect(again.headers.location).toBe('/coordinator/uren');
    expect(await periodNow()).toMatchObject({ status: 'returned' });
  });

  it('say what is missing before they can be approved, and where that is filled in', async () => {
    const other = await makeBilledReview();
    await database().execute(`update rates set withdrawn_at = now(), withdrawn_by_id = recorded_by_id
      where account_id = '${other.id}' and withdrawn_at is null`);
    await bookMinutes(other, 'co', `${month}-04`, 90);
    await withActor(other.seat('co'), (work) => submitPeriod(work, { month }));
    const seen = await page(`/coordinator/uren/${sitting(other, 'co')}/${month}`);
    expect(seen).toContain(`Er is geen tarief om uit te betalen voor ${other.reference}`);
    expect(seen).not.toContain('/akkoord"');
    expect(seen).toContain('Terugsturen');
  });
});

it('the list asks the database as often for one month as for many', { timeout: 60_000 }, async () => {
  const count = () => countStatements(() => portal.page('/coordinator/uren', { cookie }));
  await count();
  const few = await count();
  for (let made = 0; made < 4; made += 1) {
    const more = await makeBilledReview();
    await bookMinutes(more, 'lead', `${month}-04`, 60);
    await bookMinutes(more, 'co', `${month}-04`, 60);
    await withActor(more.seat('lead'), (work) => submitPeriod(work, { month }));
  }
  expect(await count()).toBe(few);
});

async function withCoordinatorRole(personId: string): Promise<string> {
  await database().execute(
    `insert into person_roles (person_id, role) values ('${personId}', 'coordinator') on conflict do nothing`,
  );
  return personId;
}
