import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { bookMinutes, makeBilledReview, sitting } from '#tests/support/factories/billing';
import { makePerson } from '#tests/support/factories/requests';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import { personIdOf } from '~/domain/accounts/actor';
import { addWeeks, daysOfWeek, weekOf } from '~/domain/billing/time/work-week';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, firstDayOf, monthOf } from '~/domain/kernel/month';

const portal = useTestPortal();

const today = calendarDayAt(new Date());
let review: MadeReview;
let cookie: string;
beforeEach(async () => {
  review = await makeBilledReview();
  cookie = await portal.signIn(sitting(review, 'lead'));
});

const send = (path: string, fields: Record<string, string> = {}) => portal.send(path, fields, { cookie });
const page = (path: string) => portal.page(path, { cookie });
const own = () =>
  database()
    .select()
    .from(timeEntries)
    .where(eq(timeEntries.personId, sitting(review, 'lead')))
    .orderBy(timeEntries.workedOn, timeEntries.kind);
const hours = (change: Record<string, string> = {}) => ({
  assignment: `${review.reference}_reviewer`,
  workedOn: today,
  kind: 'analysis',
  minutes: '1,5',
  ...change,
});

describe('a day', () => {
  test('takes hours, shows them with what is left of the quote, and changes and removes them', async () => {
    const start = await page('/uren');
    expect(start.status).toBe(200);
    expect(start.body).toContain(`<option value="${review.reference}_reviewer" selected="">`);
    const saved = await send('/uren', hours({ note: 'voorbereiding', beginsAt: '9:30' }));
    expect([saved.status, saved.headers.location]).toEqual([303, `/uren?dag=${today}`]);
    const [entry] = await own();
    const shown = await page('/uren');
    expect(shown.body).toContain('9:30 tot 11:00');
    expect(shown.body).toContain('Samen 1,5 uur');
    expect(shown.body).toContain('1,5 uur van ');
    const change = await page(`/uren/tijd/${entry?.id}`);
    expect(change.body).toContain('value="1,5"');
    expect(change.body).toContain('value="9:30"');
    expect((await send(`/uren/tijd/${entry?.id}`, hours({ minutes: '2:20' }))).status).toBe(303);
    expect(await own()).toMatchObject([{ minutes: 140, note: '', beginsAtMinute: null }]);
    const gone = await send(`/uren/tijd/${entry?.id}/verwijdering`);
    expect(gone.headers.location).toBe(`/uren?dag=${today}`);
    expect(await own()).toEqual([]);
  });

  test('says what is wrong beside the field, with everything typed still there', async () => {
    const wrong = await send('/uren', hours({ minutes: 'veel', note: 'bel 06 12345678' }));
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('Vul uren in, bijvoorbeeld 7,5.');
    expect(wrong.body).toContain('value="veel"');
    expect(wrong.body).toContain('telefoonnummer');
    const future = await send('/uren', hours({ workedOn: addDays(today, 1) }));
    expect(future.status).toBe(409);
    expect(future.body).toMatch(/id="field-workedOn-error"[^>]*>.*?Kies een dag die al geweest is/s);
    await bookMinutes(review, 'lead', today, 1400);
    const full = await send('/uren', hours({ note: 'blijft staan' }));
    expect(full.body).toMatch(/id="field-minutes-error"[^>]*>.*?Een dag heeft 24 uur/s);
    expect(full.body).toContain('value="blijft staan"');
    expect((await send('/uren', hours({ assignment: 'LR-222-333-444_reviewer' }))).status).toBe(404);
  });

  test('is filled like the day before by one button, once', async () => {
    await bookMinutes(review, 'lead', addDays(today, -1), 60);
    expect((await page('/uren')).body).toContain('Zelfde als gisteren');
    expect((await send('/uren/kopie', { on: today })).status).toBe(303);
    expect(await own()).toHaveLength(2);
    expect((await page('/uren')).body).not.toContain('Zelfde als gisteren');
    await send('/uren/kopie', { on: today });
    expect(await own()).toHaveLength(2);
    expect((await send('/uren/kopie', { on: 'x' })).headers.location).toBe('/uren');
  });

  test('has nothing to book on for whoever has no seat', async () => {
    const idle = await portal.signIn(await makePerson('Vrij Iemand', ['reviewer']));
    const answer = await portal.page('/uren', { cookie: idle });
    expect(answer.body).toContain('Je werkt nog niet aan een review');
  });
});

describe('a week', () => {
  const week = addWeeks(weekOf(today), -1);
  const [monday = '', tuesday = ''] = daysOfWeek(week);
  const field = (day: string) => `hours_${review.reference}_reviewer_analysis_${day}`;
  const seenOf = (body: string) => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '?';

  test('is saved in one go, and shows its sums', async () => {
    await bookMinutes(review, 'lead', monday, 60);
    const before = await page(`/uren/week/${week}`);
    expect(before.body).toContain(`name="${field(monday)}"`);
    const saved = await send(`/uren/week/${week}`, {
      seen: seenOf(before.body),
      [field(monday)]: '1:20',
      [field(tuesday)]: '2',
      spare_a_assignment: `${review.reference}_reviewer`,
      spare_a_kind: 'travel',
      [`spare_a_${monday}`]: '0,5',
    });
    expect([saved.status, saved.headers.location]).toEqual([303, `/uren/week/${week}`]);
    expect((await own()).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['analysis', 80],
      ['travel', 30],
      ['analysis', 120],
    ]);
    expect((await page(`/uren/week/${week}`)).body).toContain('3,83 uur');
  });

  test('keeps all that was typed when something in it cannot be', async () => {
    const seen = seenOf((await page(`/uren/week/${week}`)).body);
    const spare = { spare_a_assignment: `${review.reference}_reviewer`, [`spare_a_${monday}`]: '1' };
    const unnamed = await send(`/uren/week/${week}`, { seen, ...spare, [`spare_b_${tuesday}`]: 'x' });
    expect(unnamed.status).toBe(422);
    expect(unnamed.body).toContain('id="field-spare_b_');
    expect(unnamed.body).toContain('value="x"');
    await bookMinutes(review, 'lead', monday, 1430);
    const named = { ...spare, spare_a_kind: 'travel' };
    const stale = await send(`/uren/week/${week}`, { seen, ...named });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('Er is intussen iets veranderd');
    const again = { seen: seenOf(stale.body), ...named, [field(monday)]: '23:50' };
    const full = await send(`/uren/week/${week}`, again);
    expect(full.status).toBe(409);
    expect(full.body).toContain('Een dag heeft 24 uur');
    expect(full.body).toContain('value="23:50"');
    expect(await own()).toHaveLength(1);
  });

  test('that is still to come is not there', async () => {
    expect((await page(`/uren/week/${addWeeks(weekOf(today), 1)}`)).status).toBe(404);
    expect((await page('/uren/week/2026-W99')).status).toBe(404);
  });
});

describe('a month', () => {
  const month = addMonths(monthOf(today), -1);

  test('is handed in, also with nothing, taken back, and comes back with a remark', async () => {
    const empty = await page(`/uren/maand/${month}`);
    expect(empty.body).toContain('Ik ben klaar met deze maand');
    await bookMinutes(review, 'lead', firstDayOf(month), 60);
    expect((await send(`/uren/maand/${month}/inlevering`)).headers.location).toBe(`/uren/maand/${month}`);
    const handedIn = await page(`/uren/maand/${month}`);
    expect(handedIn.body).toContain('Terughalen');
    expect(handedIn.body).not.toContain('/verwijdering');
    const refused = await send('/uren', hours({ workedOn: firstDayOf(month) }));
    expect(refused.body).toMatch(/id="field-workedOn-error"[^>]*>.*?Deze maand is al ingeleverd/s);
    await send(`/uren/maand/${month}/terughalen`);
    expect((await page(`/uren/maand/${month}`)).body).toContain('/verwijdering');
    await send(`/uren/maand/${month}/inlevering`);
    await database()
      .update(timePeriods)
      .set({
        status: 'returned',
        comment: 'De reistijd ontbreekt nog',
        decidedAt: new Date(),
        decidedById: personIdOf(review.coordinator),
      })
      .where(eq(timePeriods.personId, sitting(review, 'lead')));
    expect((await page(`/uren/maand/${month}`)).body).toContain('De reistijd ontbreekt nog');
  });

  test('has its expenses, a drive by its kilometres', async () => {
    const spent = {
      assignment: `${review.reference}_reviewer`,
      spentOn: firstDayOf(month),
      kind: 'kilometres',
      paidBy: 'own',
    };
    const missing = await send('/uren/onkosten', spent);
    expect(missing.status).toBe(422);
    expect(missing.body).toContain('id="field-kilometres-error"');
    const saved = await send('/uren/onkosten', { ...spent, kilometres: '100' });
    expect([saved.status, saved.headers.location]).toEqual([303, `/uren/maand/${month}`]);
    const [expense] = await database()
      .select()
      .from(expenses)
      .where(eq(expenses.personId, sitting(review, 'lead')));
    expect(expense?.amountCents).toBe(2300);
    const shown = await page(`/uren/maand/${month}`);
    expect(shown.body).toContain('100 kilometer');
    expect((await page(`/uren/onkosten/${expense?.id}`)).body).toContain('value="100"');
    const change = { ...spent, kind: 'parking', amountCents: '4,20', paidBy: 'other' };
    expect((await send(`/uren/onkosten/${expense?.id}`, change)).status).toBe(303);
    expect((await page(`/uren/maand/${month}`)).body).toContain('4,20');
    const gone = await send(`/uren/onkosten/${expense?.id}/verwijdering`);
    expect(gone.headers.location).toBe(`/uren/maand/${month}`);
  });

  test('that is still to come is not there', async () => {
    expect((await page(`/uren/maand/${addMonths(monthOf(today), 1)}`)).status).toBe(404);
  });
});

describe('the hours of a review', () => {
  test('stand in its room for whoever works on it, and the coordinator allows more', async () => {
    await bookMinutes(review, 'co', addDays(today, -1), 90);
    const room = await page(`/reviews/${review.reference}`);
    expect(room.body).toContain('1,5 uur van ');
    expect(room.body).toContain(`/reviews/${review.reference}/uren`);
    const mine = await page(`/reviews/${review.reference}/uren`);
    expect(mine.body).not.toContain('Meer uren toestaan');
    const coordinator = await portal.signIn(personIdOf(review.coordinator) ?? '');
    const as = { cookie: coordinator };
    const path = `/reviews/${review.reference}/uren`;
    expect((await portal.page(path, as)).body).toContain('Meer uren toestaan');
    const short = { role: 'reviewer', minutes: '10', reason: 'kort' };
    const refused = await portal.send(path, short, as);
    expect([refused.status, refused.body.includes('value="10"')]).toEqual([422, true]);
    const raised = await portal.send(path, { ...short, reason: 'Een bijeenkomst meer' }, as);
    expect(raised.status).toBe(303);
    expect((await page(path)).body).toContain('Een bijeenkomst meer');
    const allowed = { ...short, reason: 'Voor mijzelf en de anderen' };
    expect((await send(path, allowed)).status).toBe(404);
  });
});
