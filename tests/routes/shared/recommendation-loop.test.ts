import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewRow } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import type { Actor } from '~/domain/accounts/actor';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

let review: MadeReview;
let room: string;
let answeredId: string;
const cookies = new Map<string, string>();
const label = 'Wie houdt het overzicht bij een verhuizing?';

beforeAll(async () => {
  review = await makeReview('follow_up');
  answeredId = await recommend(1, label);
  await recommend(2, 'Hoe spreken teams elkaar bij een crisis?');
  room = `/reviews/${review.reference}/aanbevelingen`;
  const at = new Date(clock.now().getTime() - 40 * 86_400_000);
  await database()
    .insert(recommendationResponses)
    .values({
      recommendationId: answeredId,
      requestId: review.id,
      response: 'adopted',
      ownerFunction: 'hoofd jeugd',
      dueOn: addDays(calendarDayAt(clock.now()), -1),
      respondedById: review.requesterId,
      respondedAt: at,
    });
});
beforeEach(() => database().delete(rateLimits));

async function recommend(position: number, words: string): Promise<string> {
  const [row] = await database()
    .insert(recommendations)
    .values({ requestId: review.id, position, kind: 'question', label: words, recordedAt: new Date(0) })
    .returning({ id: recommendations.id });
  return row?.id ?? '';
}

async function cookieOf(actor: Actor): Promise<string> {
  if (actor.kind !== 'person') throw new Error('a person signs in');
  const cookie = cookies.get(actor.personId) ?? (await portal.signIn(actor.personId));
  cookies.set(actor.personId, cookie);
  return cookie;
}

const open = async (actor: Actor, path: string) => portal.page(path, { cookie: await cookieOf(actor) });

async function send(actor: Actor, path: string, fields: Record<string, string>) {
  const version = String((await reviewRow(review)).version);
  return portal.send(path, { version, ...fields }, { cookie: await cookieOf(actor) });
}

describe('a recommendation whose day has passed', () => {
  it('stands on the pages of the coordinator, who works on it and the commissioner', async () => {
    for (const [actor, path] of [
      [review.coordinator, '/coordinator/aanbevelingen'],
      [review.seat('lead'), '/reviewer'],
      [review.seat('supervisor'), '/supervisor'],
      [review.requester, '/aanvragen'],
    ] as const) {
      const { status, body } = await open(actor, path);
      expect(status).toBe(200);
      expect(body).toContain(`/aanbevelingen/${answeredId}`);
    }
    expect((await open(review.coordinator, '/coordinator')).body).toContain('aanbevelingen te laat');
    for (const path of [
      `/aanvraag/${review.reference}/leerreview`,
      `/aanvraag/${review.reference}/leerreview/aanbevelingen/${answeredId}`,
    ]) {
      expect((await open(review.requester, path)).body).toContain('te laat');
    }
  });

  it('is found by what it waits for', async () => {
    const shows = async (filter: string) =>
      (await open(review.coordinator, `/coordinator/aanbevelingen?toon=${filter}`)).body.includes(label);
    expect([await shows('assess'), await shows('all'), await shows('closed'), await shows('check')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('assessing and looking at the effect', () => {
  const assessment = () => `${room}/${answeredId}/beoordeling`;
  const effect = () => `${room}/${answeredId}/effect`;

  it('is not for the pair, nor for anybody outside', async () => {
    for (const path of [assessment(), effect()]) {
      expect((await open(review.seat('lead'), path)).status).not.toBe(200);
      expect((await send(review.seat('lead'), path, { status: 'fully', ground: 'talk' })).status).not.toBe(
        303,
      );
      expect((await portal.page(path)).status).toBe(303);
    }
  });

  it('keeps what was typed next to what is wrong', async () => {
    const refused = await send(review.coordinator, assessment(), {
      status: 'partly',
      ground: 'other',
      remark: 'Met Jan de Vries gebeld op 06 12345678',
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Met Jan de Vries gebeld');
    const early = await send(review.coordinator, effect(), { lookedAt: 'practice', outcome: 'seen' });
    expect(early.status).toBe(409);
  });

  it('goes on step by step until it is closed, for all to read', async () => {
    const assessed = await send(review.coordinator, assessment(), {
      status: 'fully',
      ground: 'document',
      remark: 'Er ligt een nieuwe afspraak.',
    });
    expect(assessed.headers.location).toBe(`${room}/${answeredId}`);
    const missing = await send(review.seat('supervisor'), effect(), {
      lookedAt: 'practice',
      outcome: 'too-early',
    });
    expect(missing.status).toBe(422);
    const seen = await send(review.seat('supervisor'), effect(), { lookedAt: 'practice', outcome: 'seen' });
    expect(seen.headers.location).toBe(`${room}/${answeredId}`);
    const own = `/aanvraag/${review.reference}/leerreview/aanbevelingen/${answeredId}`;
    for (const { body } of [
      await open(review.seat('co'), `${room}/${answeredId}`),
      await open(review.requester, own),
    ]) {
      expect(body).toContain('Er ligt een nieuwe afspraak.');
      expect(body).toContain('het effect is te zien');
      expect(body).toContain('afgerond');
    }
    expect((await open(review.requester, own)).body).not.toContain('name="response"');
    const again = await send(review.requester, own, { response: 'rejected', explanation: 'Toch niet.' });
    expect(again.status).toBe(409);
  });
});

describe('totals for everybody', () => {
  it('are not shown of fewer than five reviews', async () => {
    const rows = await database()
      .select()
      .from(recommendations)
      .where(eq(recommendations.requestId, review.id));
    expect(rows).toHaveLength(2);
    const { status, body } = await portal.page('/leren/aanbevelingen');
    expect(status).toBe(200);
    expect(body).toContain('Nog te weinig om te laten zien');
    expect(body).not.toContain('lk-total');
  });
});
