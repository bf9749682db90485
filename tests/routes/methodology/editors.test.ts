import { beforeAll, describe, expect, it } from 'vitest';
import { draftOf, idOf, makeActor, makeEditors, openVersionOf } from '#tests/support/factories/resources';
import { pdfOf } from '#tests/support/make-documents';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { resourceDocuments, resources, resourceVersions } from '~/db/schema/resources';
import type { Actor } from '~/domain/accounts/actor';

const portal = useTestPortal();

let editors: { writer: Actor; checker: Actor };
let writing: string;
let checking: string;

beforeAll(async () => {
  editors = await makeEditors();
  writing = await portal.signIn(idOf(editors.writer));
  checking = await portal.signIn(idOf(editors.checker));
});

const typed = {
  titleNl: 'Gesprek voeren',
  summaryNl: 'Hoe je een gesprek voert zonder te oordelen.',
  bodyNl: 'Begin met luisteren.',
  kind: 'article',
  audience: 'public',
  steps: ['step-3'],
  moments: ['dialogue'],
};

function upload(resourceId: string, name: string, content: string | Uint8Array, cookie = writing) {
  const form = new FormData();
  form.set('language', 'nl');
  form.set('file', new File([content as BlobPart], name));
  return fetch(`${portal.origin}/methodiek/beheer/${resourceId}/bestanden`, {
    method: 'POST',
    body: form,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
}

describe('editors', () => {
  it('write, offer, give back, publish and confirm by forms alone', async () => {
    const added = await portal.send('/methodiek/beheer/nieuw', typed, { cookie: writing });
    const here = added.headers.location ?? '';
    expect([added.status, here]).toEqual([
      303,
      expect.stringMatching(/^\/methodiek\/beheer\/[0-9a-f-]{36}$/),
    ]);
    const id = here.slice(-36);
    expect((await portal.page(here, { cookie: writing })).body).toContain('Voorleggen aan een ander');

    const { revision } = await openVersionOf(editors.writer, id);
    await portal.send(`${here}/concept/aanbieden`, { revision: String(revision) }, { cookie: writing });
    expect((await portal.page(`${here}/concept/publicatie`, { cookie: writing })).status).toBe(404);
    expect((await portal.page(`${here}/concept`, { cookie: writing })).status).toBe(404);
    const returned = await portal.send(
      `${here}/concept/terug`,
      { revision: String(revision), remark: 'Leg uit wat luisteren is.' },
      { cookie: checking },
    );
    expect(returned.status).toBe(303);
    expect((await portal.page(here, { cookie: writing })).body).toContain('Leg uit wat luisteren is.');

    const { steps: _, moments: __, kind: ___, audience: ____, ...texts } = typed;
    const save = (seen: number) =>
      portal.send(`${here}/concept`, { ...texts, revision: String(seen) }, { cookie: writing });
    const stale = await save(99);
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('Begin met luisteren.');
    expect((await save(revision)).status).toBe(303);
    const now = String(revision + 1);
    await portal.send(`${here}/concept/aanbieden`, { revision: now }, { cookie: writing });
    const late = await portal.send(
      `${here}/concept/publicatie`,
      { revision: now, reviewByOn: '2020-01-01' },
      { cookie: checking },
    );
    expect(late.status).toBe(409);
    expect(late.body).toContain('Kies een dag van');
    const day = `${new Date().getFullYear() + 1}-01-15`;
    const published = await portal.send(
      `${here}/concept/publicatie`,
      { revision: now, reviewByOn: day },
      { cookie: checking },
    );
    expect(published.status).toBe(303);
    expect((await portal.page('/methodiek/gesprek-voeren')).body).toContain('Begin met luisteren.');
    const confirmed = await portal.send(
      `${here}/bevestiging`,
      { number: '1', reviewByOn: day },
      { cookie: writing },
    );
    expect(confirmed.status).toBe(303);
    const withdrawn = await portal.send(
      `${here}/intrekking`,
      { remark: 'Dit past niet meer bij de methode.' },
      { cookie: checking },
    );
    expect(withdrawn.status).toBe(303);
    expect((await portal.page('/methodiek/gesprek-voeren')).status).toBe(404);
  });

  it('keep what they typed when something is wrong', async () => {
    const before = await database().$count(resources);
    const wrong = { ...typed, titleNl: 'X', audience: 'role', bodyEn: 'Only a body' };
    const refused = await portal.send('/methodiek/beheer/nieuw', wrong, { cookie: writing });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Begin met luisteren.');
    for (const field of ['titleNl', 'roles', 'titleEn', 'summaryEn']) {
      expect(refused.body).toContain(`href="#field-${field}"`);
    }
    expect(await database().$count(resources)).toBe(before);
  });

  it('are nobody else', async () => {
    const resourceId = await draftOf(editors.writer);
    const before = await database().$count(resourceVersions);
    for (const role of ['reviewer', 'treasurer', 'requester'] as const) {
      const cookie = await portal.signIn(idOf(await makeActor('Iemand', [role])));
      expect((await portal.page('/methodiek/beheer', { cookie })).status).toBe(404);
      expect((await portal.page(`/methodiek/beheer/${resourceId}`, { cookie })).status).toBe(404);
      expect((await portal.send('/methodiek/beheer/nieuw', typed, { cookie })).status).toBe(404);
      expect((await upload(resourceId, 'a.pdf', 'x', cookie)).status).toBe(404);
    }
    expect(await database().$count(resourceVersions)).toBe(before);
  });
});

describe('a file for a draft', () => {
  it.each([
    ['plaatje.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'Dit soort'],
    ['verslag.pdf', '<html><script>alert(1)</script></html>', 'past niet bij de naam'],
    ['leeg.pdf', '', 'Dit bestand is leeg'],
  ])('%s is refused with words at the field, and nothing is kept', async (name, content, words) => {
    const resourceId = await draftOf(editors.writer);
    const before = await database().$count(resourceDocuments);
    const answer = await upload(resourceId, name, content);
    expect(answer.status).toBe(422);
    const body = await answer.text();
    expect(body).toContain('id="field-file-error"');
    expect(body).toContain(words);
    expect(body).not.toContain('alert(1)');
    expect(await database().$count(resourceDocuments)).toBe(before);
  });

  it('is kept when it is what it says, and shown with what it is', { timeout: 180_000 }, async () => {
    const resourceId = await draftOf(editors.writer);
    const bytes = await pdfOf(['Een bladzijde over rust.']);
    const answer = await upload(resourceId, 'Rust & ruimte.pdf', bytes);
    expect(answer.status).toBe(303);
    const page = await portal.page(`/methodiek/beheer/${resourceId}/bestanden`, { cookie: writing });
    expect(page.body).toContain('Rust &amp; ruimte.pdf');
    expect(page.body).toContain('woorden worden nog gelezen');
    const [, fileId] = /versies\/1\/bestanden\/([0-9a-f-]{36})/.exec(page.body) ?? [];
    const gone = await portal.send(
      `/methodiek/beheer/${resourceId}/bestanden/${fileId}/verwijdering`,
      {},
      { cookie: writing },
    );
    expect(gone.status).toBe(303);
    expect(await database().$count(resourceDocuments)).toBe(0);
  });
});
