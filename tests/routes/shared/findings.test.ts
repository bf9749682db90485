import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource } from '#tests/support/factories/findings';
import { makePerson } from '#tests/support/factories/requests';
import { type MadeReview, makeReview } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { findings } from '~/db/schema/findings';
import type { Actor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';

const portal = useTestPortal();
beforeEach(() => database().delete(rateLimits));

const cookies = new Map<string, string>();

async function cookieOf(actor: Actor): Promise<string> {
  if (actor.kind !== 'person') throw new Error('a person signs in');
  const cookie = cookies.get(actor.personId) ?? (await portal.signIn(actor.personId));
  cookies.set(actor.personId, cookie);
  return cookie;
}

async function open(actor: Actor, path: string, language: 'nl' | 'en' = 'nl') {
  return await portal.page(path, { cookie: await cookieOf(actor), language });
}

async function send(actor: Actor, path: string, fields: Record<string, string>) {
  return await portal.send(path, fields, { cookie: await cookieOf(actor) });
}

async function anActor(name: string, role: Role): Promise<Actor> {
  return { kind: 'person', personId: await makePerson(name, [role]), roles: [role] };
}

const words = {
  title: 'Wie belt er als een kind niet op school komt',
  pattern: 'De school wacht op het wijkteam en het wijkteam wacht op de school. Niemand spreekt af wie belt.',
  wider: 'In elk team dat wij spraken, ontbrak zo een afspraak.',
  considerations: 'Wie belt er bij u, en weet iedereen dat?',
};
const codes = { 'codes.theme': 'chain-cooperation', 'codes.factor-level': 'team' };

async function begin(review: MadeReview): Promise<string> {
  const about = `/reviews/${review.reference}/bevindingen/review`;
  const opened = await send(review.seat('lead'), about, { year: '2026', 'codes.form': 'full' });
  expect(opened.headers.location).toBe(`/reviews/${review.reference}/bevindingen`);
  const sheet = await open(review.seat('lead'), `/reviews/${review.reference}/bevindingen`);
  return /\/bevindingen\/bronnen\/[0-9a-f-]+\/nieuw/.exec(sheet.body)?.[0] ?? '';
}

describe('the findings of a review', () => {
  it('are written, offered, sent back, released and taken out again, without JavaScript', async () => {
    const review = await makeReview('drafting');
    const [lead, coordinator] = [review.seat('lead'), await anActor('Coco Blik', 'coordinator')];
    const about = `/reviews/${review.reference}/bevindingen/review`;
    expect((await open(lead, `/reviews/${review.reference}`)).body).toContain('/bevindingen"');
    expect((await open(lead, about)).body).toMatch(/name="codes.form"[^>]*checked/);
    const writing = await begin(review);
    const identifying = { ...words, ...codes, wentWell: 'Op 3 maart 2021 belde Daan de Vries zelf.' };
    const refused = await send(lead, writing, identifying);
    expect(refused.status).toBe(422);
    const named = await send(lead, writing, { ...identifying, wentWell: 'In Zwolle ging dat wel goed.' });
    expect(named.status).toBe(409);
    expect(named.body).toContain('<mark>Zwolle</mark>');
    expect(named.body).toContain(words.pattern);
    expect(named.body).toMatch(/value="chain-cooperation"[^>]*checked|checked[^>]*value="chain-cooperation"/);

    const written = await send(lead, writing, { ...words, ...codes });
    const page = written.headers.location ?? '';
    const version = async () => /name="version" value="(\d+)"/.exec((await open(lead, page)).body)?.[1] ?? '';
    await send(lead, `${page}/aanbieden`, { version: await version() });
    const queue = await open(coordinator, '/bevindingen');
    expect(queue.body).toContain(words.title);
    expect((await send(lead, `${page}/vrijgeven`, { version: '1' })).status).toBe(404);
    const offered = await version();
    expect((await send(coordinator, `${page}/teruggeven`, { version: offered, remark: 'Kort' })).status).toBe(
      422,
    );
    const remark = 'Zeg ook wat de school zelf kan doen.';
    await send(coordinator, `${page}/teruggeven`, { version: offered, remark });
    expect((await open(lead, page)).body).toContain(remark);

    const change = await open(lead, `${page}/wijzigen`);
    expect(change.body).toContain(words.considerations);
    const shown = await version();
    await send(lead, `${page}/wijzigen`, {
      ...words,
      ...codes,
      version: shown,
      wentWell: 'In augustus was er wel iemand bereikbaar.',
    });
    await send(lead, `${page}/aanbieden`, { version: await version() });
    const releasing = await open(coordinator, `${page}/vrijgeven`);
    expect(releasing.body).toContain('<mark>augustus</mark>');
    const last = await version();
    expect((await send(coordinator, `${page}/vrijgeven`, { version: last })).status).toBe(409);
    const released = await send(coordinator, `${page}/vrijgeven`, { version: last, mayStay: 'month' });
    expect(released.headers.location).toBe(page);
    const published = await open(coordinator, page, 'en');
    expect(published.body).toContain('In the library');
    expect(published.body).toContain('May stay: Month (1 place)');

    const reason = 'Toch te herkennen voor wie erbij was.';
    const withdrawn = await send(coordinator, `${page}/intrekken`, {
      version: String(Number(last) + 1),
      reason,
    });
    expect(withdrawn.headers.location).toBe(page);
    expect((await open(lead, page)).body).toContain(reason);
  });

  it('are not there for others, nor before their time', async () => {
    const review = await makeReview('dialogue');
    const early = await open(review.seat('lead'), `/reviews/${review.reference}/bevindingen`);
    expect(early.body).toContain('Dat kan nu niet');
    const stranger = await anActor('Rik Rond', 'reviewer');
    expect((await open(stranger, `/reviews/${review.reference}/bevindingen`)).status).toBe(404);
    const published = await makeFinding(await makeSource());
    expect((await open(stranger, `/bevindingen/${published}`)).status).toBe(404);
    expect((await open(stranger, '/bevindingen')).status).toBe(404);
    expect(
      (
        await send(stranger, `/bevindingen/${published}/intrekken`, {
          version: '1',
          reason: 'Zomaar een reden.',
        })
      ).status,
    ).toBe(404);
    const draft = await makeFinding(await makeSource(), undefined, 'draft');
    const supervisor = await anActor('Sef Kijkt', 'supervisor');
    expect((await open(supervisor, `/bevindingen/${draft}`)).status).toBe(404);
    expect((await open(supervisor, `/bevindingen/${published}`)).status).toBe(200);
    expect(await database().$count(findings)).toBeGreaterThan(1);
  });
});

describe('classifications', () => {
  it('get a next version and stand beside each other, with everything typed still there', async () => {
    const coordinator = await anActor('Coco Blik', 'coordinator');
    const page = '/coordinator/indelingen/pattern-type';
    const shown = await open(coordinator, page);
    const typed = Object.fromEntries(
      [...shown.body.matchAll(/name="(terms\[\d+\]\.(?:code|label..))" value="([^"]+)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const labels = Object.fromEntries(
      [...shown.body.matchAll(/<input[^>]*name="(terms\[\d+\]\.label..)"[^>]*value="([^"]+)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const fields = { ...typed, ...labels, version: '1', 'terms[6].labelNl': 'Nieuw begrip' };
    const refused = await send(coordinator, page, fields);
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('value="Nieuw begrip"');
    const done = await send(coordinator, page, { ...fields, 'terms[6].labelEn': 'New term' });
    expect(done.headers.location).toBe('/coordinator/indelingen');
    const list = await open(coordinator, '/coordinator/indelingen');
    expect(list.body).toContain('Versie 2');
    expect(list.body).toContain('Nieuw begrip');
    const few = await send(coordinator, '/coordinator/indelingen/drempel', { fewest: '4' });
    expect(few.status).toBe(422);
    const set = await send(coordinator, '/coordinator/indelingen/drempel', { fewest: '6' });
    expect(set.headers.location).toBe('/coordinator/indelingen');
    const added = await send(coordinator, '/coordinator/indelingen/nieuw', {
      nameNl: 'Fase van hulp',
      nameEn: 'Phase of help',
      level: 'finding',
      mostTerms: '1',
      'terms[0].labelNl': 'Begin',
      'terms[0].labelEn': 'Beginning',
      'terms[1].labelNl': 'Einde',
      'terms[1].labelEn': 'End',
    });
    expect(added.headers.location).toBe('/coordinator/indelingen');
    const earlier = await send(coordinator, '/coordinator/bevindingen/nieuw', {
      year: '2019',
      'codes.form': 'compact',
    });
    expect(earlier.headers.location).toMatch(/^\/bevindingen\/bronnen\//);
    const source = await open(coordinator, earlier.headers.location ?? '');
    expect(source.body).toContain('2019');
    expect((await open(await anActor('Sef Kijkt', 'supervisor'), '/coordinator/indelingen')).status).toBe(
      404,
    );
  });
});
