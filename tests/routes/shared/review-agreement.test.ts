import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { type MadeReview, makeReview, reviewRow } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { type ReadPdf, readPdf } from '#tests/support/read-pdf';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import type { Actor } from '~/domain/accounts/actor';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { plannedStatuses } from '~/domain/reviews/review-status';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

let review: MadeReview;
const cookies = new Map<string, string>();

beforeAll(async () => {
  review = await makeReview();
  await setPayers(review.id, [{ name: 'Gemeente Voorbeeld' }, { name: 'Stichting Voorbeeld' }]);
});
beforeEach(() => database().delete(rateLimits));

const today = () => calendarDayAt(clock.now());

async function cookieOf(actor: Actor): Promise<string> {
  if (actor.kind !== 'person') throw new Error('a person signs in');
  const cookie = cookies.get(actor.personId) ?? (await portal.signIn(actor.personId));
  cookies.set(actor.personId, cookie);
  return cookie;
}

async function open(actor: Actor, path: string, language: 'nl' | 'en' = 'nl') {
  return portal.page(path, { cookie: await cookieOf(actor), language });
}

function wordsOf({ story }: ReadPdf): string {
  return story.map(({ text }) => text).join(' ');
}

async function send(actor: Actor, path: string, fields: Record<string, string>) {
  const version = String((await reviewRow(review)).version);
  return portal.send(path, { version, ...fields }, { cookie: await cookieOf(actor) });
}

describe('the planning', () => {
  const days = () =>
    Object.fromEntries(plannedStatuses.map((status, index) => [status, addDays(today(), 30 * (index + 1))]));
  const planning = () => `/reviews/${review.reference}/planning`;

  it('begins with a proposal and the weights of the form, for who makes it', async () => {
    const page = await open(review.seat('lead'), planning());
    expect(page.status).toBe(200);
    expect(page.body).toContain('Dit is een voorstel');
    expect(page.body).toMatch(/name="follow_up"[^>]*value="20\d\d-\d\d-\d\d"/);
    expect(page.body).toContain('% van de tijd');
    const looking = await open(review.seat('supervisor'), planning());
    expect(looking.body).not.toContain('name="follow_up"');
  });

  it('keeps what was typed when a day is wrong, and then what is right', async () => {
    const wrong = { ...days(), dialogue: today(), supervisionsAgreed: '3' };
    const refused = await send(review.seat('lead'), planning(), wrong);
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('Deze dag ligt voor de dag van het deel ervoor');
    expect(refused.body).toContain(`value="${days().follow_up}"`);
    const saved = await send(review.seat('lead'), planning(), { ...days(), supervisionsAgreed: '3' });
    expect(saved.headers.location).toBe(planning());
    const page = await open(review.seat('supervisor'), planning());
    expect(page.body).toContain('3 supervisiegesprekken');
    expect(page.body).toContain('nog niet klaar');
  });
});

describe('the quote', () => {
  const quote = () => `/reviews/${review.reference}/offerte`;
  const own = () => `/aanvraag/${review.reference}/leerreview/offerte`;
  const terms = () => ({ hourlyRate: '95,50', vatTreatment: 'exempt', validUntilOn: addDays(today(), 30) });

  it('is sent by the coordinator alone, without a rate or a tax assumed', async () => {
    expect((await open(review.seat('lead'), quote())).body).not.toContain('name="hourlyRate"');
    const empty = await send(review.coordinator, quote(), {});
    expect(empty.status).toBe(422);
    const odd = await send(review.coordinator, quote(), { ...terms(), vatTreatment: 'standard' });
    expect(odd.status).toBe(422);
    expect((await send(review.seat('lead'), quote(), terms())).status).toBe(404);
    expect((await open(review.requester, `${own()}.pdf`)).status).toBe(404);
    expect((await send(review.coordinator, quote(), terms())).headers.location).toBe(quote());
  });

  it('is read by who works on it and by the requester, in both languages', async () => {
    for (const [reader, path] of [
      [review.coordinator, quote()],
      [review.seat('supervisor'), quote()],
      [review.requester, own()],
    ] as const) {
      const page = await open(reader, path);
      expect(page.body.replaceAll('\u00a0', ' ')).toContain('€ 5.730,00');
      expect(page.body).toContain('Gemeente Voorbeeld');
      expect((await open(reader, path, 'en')).body).toContain('exempt from VAT');
    }
    expect((await open(review.requester, quote())).status).toBe(404);
  });

  it('is a tagged file without the case in it', async () => {
    const answer = await fetch(`${portal.origin}${own()}.pdf`, {
      headers: { cookie: await cookieOf(review.requester) },
    });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', accessibility: '1' });
    expect(pdf.title).toBe(`Offerte leerreview ${review.reference}`);
    expect(wordsOf(pdf)).toContain('Stichting Voorbeeld');
  });

  it('is agreed to for a payer, once, by the requester or in writing', async () => {
    const yes = { position: '1', byFunction: 'directeur', agreedOn: today() };
    const early = await send(review.requester, own(), { ...yes, agreedOn: addDays(today(), -1) });
    expect(early.status).toBe(409);
    expect(early.body).toContain('Toen was deze offerte er nog niet');
    expect((await send(review.requester, own(), yes)).headers.location).toBe(own());
    expect((await send(review.requester, own(), yes)).status).toBe(409);
    const written = `${quote()}/akkoord/2`;
    expect((await open(review.coordinator, written)).body).toContain('Akkoord van Stichting Voorbeeld');
    const { position: _, ...inWriting } = yes;
    expect((await send(review.coordinator, written, inWriting)).headers.location).toBe(quote());
    expect((await open(review.requester, own())).body).toContain('Elke betaler is akkoord');
    expect((await open(review.coordinator, `${quote()}/akkoord/3`)).status).toBe(404);
  });

  it('that another one took the place of stays readable, and says so', async () => {
    await send(review.coordinator, quote(), { ...terms(), hourlyRate: '100' });
    const page = await open(review.coordinator, quote());
    expect(page.body).toContain('Eerdere offertes');
    const answer = await fetch(`${portal.origin}${quote()}/1/offerte.pdf`, {
      headers: { cookie: await cookieOf(review.seat('co')) },
    });
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(wordsOf(pdf)).toContain('een nieuwere offerte kwam in de plaats');
    expect((await open(review.seat('co'), `${quote()}/9/offerte.pdf`)).status).toBe(404);
  });
});
