import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { evaluationAnswers, evaluations } from '~/db/schema/review-follow-up';
import { withActor } from '~/db/with-actor.server';
import { openEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';

const portal = useTestPortal();
const scores = { safe: '5', heard: '4', learned: '3', useful: '4', recommended: '5' };

let review: MadeReview;
let token: string;
beforeEach(async () => {
  review = await makeReview('follow_up');
  token = await open(5);
});

async function open(invited: number): Promise<string> {
  const head = await reviewHead(review);
  const opened = await withActor(review.coordinator, (work) =>
    openEvaluation(work, { ...head, invited, closesOn: '2099-01-31' }),
  );
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value.token;
}

const answers = () => database().$count(evaluationAnswers, eq(evaluationAnswers.requestId, review.id));

test('is answered by whoever has the link, without a cookie, and thanks', async () => {
  const page = await portal.page(`/evaluatie/${token}`);
  expect(page.status).toBe(200);
  expect(page.body).toContain('Vijf stellingen');
  expect(page.headers['set-cookie']).toBeUndefined();
  const sent = await portal.send(`/evaluatie/${token}`, scores);
  expect(sent.headers.location).toBe('/evaluatie/dank');
  expect(sent.headers['set-cookie']).toBeUndefined();
  expect((await portal.page('/evaluatie/dank')).body).toContain('Uw antwoord is aangekomen');
  expect(await answers()).toBe(1);
});

test('keeps what was chosen where a statement was passed over', async () => {
  const { safe: _, ...rest } = scores;
  const refused = await portal.send(`/evaluatie/${token}`, rest);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatch(/name="heard"[^>]*checked=""[^>]*value="4"|name="heard" checked="" value="4"/);
  expect(await answers()).toBe(0);
});

test('tells nothing of the review to who comes too late or with another link', async () => {
  for (let given = 0; given < 5; given += 1) await portal.send(`/evaluatie/${token}`, scores);
  const full = await portal.page(`/evaluatie/${token}`);
  expect(full.body).toContain('Iedereen heeft al geantwoord');
  await database()
    .update(evaluations)
    .set({ invited: 9, closesOn: '2020-01-31' })
    .where(eq(evaluations.requestId, review.id));
  const closed = await portal.page(`/evaluatie/${token}`);
  expect(closed.body).toContain('Deze evaluatie is gesloten');
  const unknown = await portal.page('/evaluatie/geen-echte-link');
  expect(unknown.body).toContain('Deze link werkt niet');
  for (const { body } of [full, closed, unknown]) expect(body).not.toContain(review.reference);
  expect((await portal.send(`/evaluatie/${token}`, scores)).headers.location).toBe(`/evaluatie/${token}`);
  expect(await answers()).toBe(5);
});

test('shows its result on the page of the commissioner once everybody answered, and not before', async () => {
  const cookie = await portal.signIn(review.requesterId);
  const path = `/aanvraag/${review.reference}/leerreview`;
  for (let given = 0; given < 4; given += 1) await portal.send(`/evaluatie/${token}`, scores);
  const before = await portal.data(path, 'routes/requester/request-review', { cookie });
  expect(JSON.parse(before.body)).toMatchObject({ summary: null });
  await portal.send(`/evaluatie/${token}`, scores);
  expect((await portal.page(path, { cookie })).body).toContain('5 antwoorden');
});

test('gives the commissioner nothing of gates, reasons and conditions', async () => {
  const cookie = await portal.signIn(review.requesterId);
  const path = `/aanvraag/${review.reference}/leerreview`;
  const { body } = await portal.data(path, 'routes/requester/request-review', { cookie });
  expect(body).not.toMatch(/gate|condition|reason|verdict|suspended/i);
});
