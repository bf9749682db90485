import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { type MadeReview, makeReview } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { changeContext } from '#tests/support/sealing';
import type { Actor } from '~/domain/accounts/actor';

const portal = useTestPortal();

const title = 'Op de wachtlijst is een gezin van niemand';
let review: MadeReview;
let findingId: string;

beforeAll(async () => {
  review = await makeReview('exploring');
  for (const form of ['full', 'compact', 'compact', 'full', 'full']) {
    findingId = await makeFinding(await makeSource({ form: [form] }), {}, 'published', { title });
  }
  await renewLibrary();
});

async function open(actor: Actor, path: string, language: 'nl' | 'en' = 'nl') {
  if (actor.kind !== 'person') throw new Error('a person signs in');
  return portal.page(path, { cookie: await portal.signIn(actor.personId), language });
}

const ofReview = () => `/reviews/${review.reference}/eerder-geleerd`;
const ofRequest = () => `/coordinator/aanvragen/${review.reference}/eerder-geleerd`;

describe('what was learned before', () => {
  it('says so where nothing resembles the question', async () => {
    await changeContext(review.id, { learningQuestion: 'Zwemwater', themes: [] });
    const page = await open(review.seat('lead'), ofReview());
    expect(page.status).toBe(200);
    expect(page.body).toContain('Zwemwater');
    expect(page.body).toContain('Geen les die op deze vraag lijkt');
  });

  it('is shown with why, to the pair from their room and to the coordinator from the request', async () => {
    await changeContext(review.id, { learningQuestion: 'Wie volgt een gezin in de wachttijd?', themes: [] });
    for (const [actor, room, path] of [
      [review.seat('lead'), `/reviews/${review.reference}`, ofReview()],
      [review.seat('supervisor'), `/reviews/${review.reference}`, ofReview()],
      [review.coordinator, `/coordinator/aanvragen/${review.reference}`, ofRequest()],
    ] as const) {
      expect((await open(actor, room)).body).toContain(`href="${path}"`);
      const page = await open(actor, path);
      expect(page.status).toBe(200);
      expect(page.body).toContain(title);
      expect(page.body).toContain(`/leren/bevindingen/${findingId}`);
      expect(page.body).toContain('woorden uit de vraag (wachttijd)');
    }
  });

  it('says in English why, and that a lesson is in Dutch', async () => {
    const page = await open(review.coordinator, ofRequest(), 'en');
    expect(page.body).toContain('words of the question (wachttijd)');
    expect(page.body).toMatch(/lang="nl"[^>]*>.{0,400}Op de wachtlijst/s);
  });

  it('is not there for a reviewer of something else, and not at a reference nobody has', async () => {
    const other = (await makeReview('exploring')).seat('lead');
    for (const path of [ofReview(), '/reviews/LR-222-333-444/eerder-geleerd']) {
      expect((await open(other, path)).status).toBe(404);
    }
    expect((await open(review.coordinator, ofReview())).status).not.toBe(200);
    expect((await open(other, ofRequest())).status).not.toBe(200);
  });
});
