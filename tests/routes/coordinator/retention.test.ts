import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { decoded, filledIn, formsOf } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { reviewRequests } from '~/db/schema/requests';
import { requestHolds, retentionPeriods } from '~/db/schema/retention';
import { withActor } from '~/db/with-actor.server';
import { eraseExpired } from '~/domain/requests/retention/erase-expired.server';

const portal = useTestPortal();
const day = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * day);
const periods = '/coordinator/bewaartermijnen';

let cookie: string;
let coordinatorId: string;

beforeAll(async () => {
  coordinatorId = await makePerson('Coco Coördinator', ['coordinator']);
  cookie = await portal.signIn(coordinatorId);
});
afterEach(async () => {
  await database().delete(retentionPeriods);
});

const erase = () => withActor({ kind: 'system', job: 'erase-expired' }, eraseExpired);
const makeDeclined = (days: number) => makeRequest({ status: 'declined', statusSince: daysAgo(days) });
const textOf = (body: string) => decoded(body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));

async function periodForm() {
  const form = formsOf((await portal.page(periods, { cookie })).body).find(
    ({ action }) => action === periods,
  );
  if (!form) throw new Error('no form for the periods');
  return filledIn(form);
}

describe('the page of the periods', () => {
  it('looks ahead: what goes tonight, what goes soon, what stays, and not what is safe', async () => {
    const due = await makeDeclined(91);
    const coming = await makeDeclined(70);
    const safe = await makeDeclined(10);
    const held = await makeDeclined(200);
    await database()
      .insert(requestHolds)
      .values({
        requestId: held.id,
        reason: 'Er loopt nog een klacht.',
        placedById: coordinatorId,
        placedAt: daysAgo(9),
      });
    const { body } = await portal.page(periods, { cookie });
    const rowOf = (reference: string) =>
      textOf(body.split('<tr').find((row) => row.includes(reference)) ?? '');
    expect(rowOf(due.reference)).toContain('komende nacht');
    expect(rowOf(coming.reference)).toContain('binnen 30 dagen');
    expect(rowOf(held.reference)).toContain('blijft staan');
    expect(body).not.toContain(safe.reference);
  });

  it('takes other periods, which the privacy page then says', async () => {
    const answer = await portal.send(periods, { ...(await periodForm()), withdrawn: '45' }, { cookie });
    expect([answer.status, answer.headers.location]).toEqual([303, periods]);
    expect(textOf((await portal.page('/privacy')).body)).toContain(
      'Een aanvraag die u intrekt: 45 dagen daarna.',
    );
    expect(textOf((await portal.page('/privacy', { language: 'en' })).body)).toContain('45 days after that.');
  });

  it.each(['0', '3651', '1,5', 'een jaar', ''])(
    'refuses %j next to the field and keeps the rest',
    async (days) => {
      const typed = { ...(await periodForm()), declined: days, referred: '77' };
      const answer = await portal.send(periods, typed, { cookie });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatch(
        /<input[^>]*name="declined"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="declined"/,
      );
      expect(answer.body).toMatch(/value="77"/);
      expect(await database().$count(retentionPeriods)).toBe(0);
    },
  );

  it('is stale after somebody else changed the periods, and says what they are now', async () => {
    const old = await periodForm();
    await portal.send(periods, { ...old, declined: '30' }, { cookie });
    const answer = await portal.send(periods, { ...old, referred: '40' }, { cookie });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Er is intussen iets veranderd.');
    expect(answer.body).toContain('Nu 30.');
    expect(answer.body).toMatch(/value="40"/);
  });

  it('leads to a report of what was erased', async () => {
    const { reference } = await makeDeclined(120);
    const erased = await erase();
    if (!erased.ok || !erased.value) throw new Error('nothing was erased');
    const report = `${periods}/${erased.value.batchId}`;
    expect((await portal.page(periods, { cookie })).body).toContain(report);
    const { status, body } = await portal.page(report, { cookie });
    expect(status).toBe(200);
    expect(body).toContain(reference);
    expect(textOf(body)).toContain('afgewezen');
  });
});

describe('keeping a request longer', () => {
  it('is placed with a reason, shown, and lifted', async () => {
    const { reference, id } = await makeDeclined(50);
    const path = `/coordinator/aanvragen/${reference}/bewaring`;
    expect((await portal.page(`/coordinator/aanvragen/${reference}`, { cookie })).body).toContain(path);

    const short = await portal.send(path, { reason: 'klacht' }, { cookie });
    expect(short.status).toBe(422);
    expect(short.body).toContain('klacht');
    const telling = await portal.send(path, { reason: 'Bel 06 12 34 56 78 over de klacht.' }, { cookie });
    expect(telling.status).toBe(409);
    expect(telling.body).toContain('<mark>06 12 34 56 78</mark>');
    expect(await database().$count(requestHolds, eq(requestHolds.requestId, id))).toBe(0);

    const reason = 'Er loopt een klacht bij de gemeente.';
    expect((await portal.send(path, { reason }, { cookie })).headers.location).toBe(path);
    expect(textOf((await portal.page(path, { cookie })).body)).toContain('Voorlopig niet');
    const held = await portal.page(path, { cookie });
    expect(held.body).toContain(reason);
    const again = await portal.send(path, { reason }, { cookie });
    expect(again.status).toBe(409);

    expect((await portal.send(`${path}/einde`, {}, { cookie })).headers.location).toBe(path);
    const lifted = await portal.page(path, { cookie });
    expect(textOf(lifted.body)).toContain('Eerder langer bewaard');
    expect(lifted.body).toContain(`<form method="post" action="${path}"`);
  });

  it('is not for a coordinator with a part in it', async () => {
    const request = await makeDeclined(50);
    await database()
      .update(reviewRequests)
      .set({ requesterId: coordinatorId })
      .where(eq(reviewRequests.id, request.id));
    const path = `/coordinator/aanvragen/${request.reference}/bewaring`;
    const answer = await portal.send(path, { reason: 'Er loopt een klacht over mij.' }, { cookie });
    expect(answer.status).toBe(409);
    expect(answer.body).not.toContain('name="reason"');
    expect(await database().$count(requestHolds, eq(requestHolds.requestId, request.id))).toBe(0);
  });
});

describe('an erased reference', () => {
  it('is answered everywhere like one that nobody ever had', async () => {
    const requesterId = await makePerson('Robin Blijft', ['requester']);
    await makeRequest({ requesterId });
    const { reference } = await makeRequest({ status: 'declined', statusSince: daysAgo(91), requesterId });
    const requester = await portal.signIn(requesterId);
    const pages: readonly [string, string][] = [
      [`/aanvraag/REF`, requester],
      [`/aanvraag/REF/kopie`, requester],
      [`/coordinator/aanvragen/REF`, cookie],
      [`/coordinator/aanvragen/REF/bewaring`, cookie],
      [`/coordinator/aanvragen/REF/afwijzing`, cookie],
    ];
    const statuses = async (of: string) =>
      Promise.all(
        pages.map(async ([page, as]) => (await portal.page(page.replace('REF', of), { cookie: as })).status),
      );
    expect(await statuses(reference)).toEqual([200, 200, 200, 200, 200]);
    await erase();
    expect(await statuses(reference)).toEqual([404, 404, 404, 404, 404]);
    const typed = { reason: 'Er loopt een klacht over de afwijzing.' };
    const place = (of: string) => portal.send(`/coordinator/aanvragen/${of}/bewaring`, typed, { cookie });
    expect((await place(reference)).status).toBe(404);
    expect((await place('LR-222-333-444')).status).toBe(404);
  });
});
