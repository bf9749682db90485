import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makeStatement } from '#tests/support/factories/statements';
import { useTestPortal } from '#tests/support/portal';
import { readPdf } from '#tests/support/read-pdf';
import { pictureIn } from '#tests/support/read-pdf-picture';
import { readSquares } from '#tests/support/read-square-code';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import { withActor } from '~/db/with-actor.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { checkRevokedList, checkStatement } from '~/domain/registry/statements/check-statement';
import { readKeySet } from '~/domain/registry/statements/key-set';
import { qrRows } from '~/platform/qr-code';

const portal = useTestPortal();
const own = '/reviewer/verklaring';
const public_ = '/register/verklaring';

let reviewer: MadeReviewer;
let cookie: string;
let statementId: string;
let compact: string;
beforeAll(async () => {
  reviewer = await makeReviewer({ name: 'Ćo Önder' });
  statementId = await makeStatement(reviewer.id);
  cookie = await portal.signIn(reviewer.id);
  compact = (await portal.page(`${own}/${statementId}/verklaring.jwt`, { cookie })).body.trim();
});
beforeEach(() => database().delete(rateLimits));

const verdictOn = async (path: string, language: 'nl' | 'en' = 'nl') =>
  (await portal.page(path, { language })).body;
const paste = async (statement: string) => portal.send(public_, { statement });

describe('somebody in the register', () => {
  it('sees what a statement will say, makes one and takes it back', async () => {
    const { id } = await makeReviewer({ name: 'Joep Nieuw', isListed: true });
    const session = await portal.signIn(id);
    await withActor({ kind: 'system', job: 'test' }, (work) => indexPerson(work, id));
    const preview = (await portal.page(own, { cookie: session })).body;
    for (const words of ['Joep Nieuw', 'Het netwerk', 'Maak deze verklaring'])
      expect(preview).toContain(words);
    const make = () => portal.send(own, { role: 'reviewer' }, { cookie: session });
    expect((await make()).status).toBe(303);
    const page = (await portal.page(own, { cookie: session })).body;
    expect(page).not.toContain('Maak deze verklaring');
    const made = /verklaring\/([0-9a-f-]{36})\/intrekking/.exec(page)?.[1] ?? '';
    expect((await portal.send(`${own}/${made}/intrekking`, {}, { cookie: session })).status).toBe(303);
    expect(await verdictOn(`${public_}/${made}`)).toContain('Deze verklaring is ingetrokken');
    expect((await make()).status).toBe(303);
    expect((await portal.page(own, { cookie: session })).body).toContain('je trok hem zelf in');
    expect((await portal.page(`${own}/${made}/verklaring.pdf`, { cookie: session })).status).toBe(404);
  });

  it('hears why there is none for another role, or without being listed', async () => {
    const refused = await portal.send(own, { role: 'supervisor' }, { cookie });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('Je staat nu niet in het openbare register voor deze rol');
    const { id } = await makeReviewer();
    const page = await portal.page(own, { cookie: await portal.signIn(id) });
    expect(page.body).toContain('Nu kun je geen verklaring vragen');
  });

  it('takes it along as a PDF that is read aloud, scanned, and copied', async () => {
    const answer = await fetch(`${portal.origin}${own}/${statementId}/verklaring.pdf`, {
      headers: { cookie },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const file = new Uint8Array(await answer.arrayBuffer());
    const { story, isTagged, language } = await readPdf(file);
    expect([isTagged, language]).toEqual([true, 'nl-NL']);
    const text = story.map((one) => one.text).join('\n');
    expect(text).toContain('Ćo Önder');
    const copied = /eyJ[\w\-.\s]+/.exec(text.slice(text.indexOf('Ondertekende tekst')))?.[0] ?? '';
    expect(copied.replace(/\s/g, '')).toBe(compact);
    expect((await paste(copied)).body).toContain('Deze verklaring is geldig');

    const link = `${portal.origin}${public_}/${statementId}`;
    const { alternative, squares } = await pictureIn(file, qrRows(link).length, 113);
    expect(alternative).toContain(link);
    expect(readSquares(squares, qrRows(link).length)).toBe(link);
  });
});

describe('anybody who holds a statement', () => {
  it('is told whether it is valid, in both languages, from its number, its link and its text', async () => {
    for (const path of [`${public_}/${statementId}`, `${public_}/${compact}`]) {
      const page = await verdictOn(path);
      expect(page).toContain('Deze verklaring is geldig');
      expect(page).toContain('Ćo Önder');
      expect(await verdictOn(path, 'en')).toContain('This statement is valid');
    }
    for (const given of [statementId, compact, `${portal.origin}${public_}/${statementId}`]) {
      expect((await paste(given)).body).toContain('Deze verklaring is geldig');
    }
  });

  it.each([
    [
      'tampered with',
      () => compact.replace(/(.{150})(.)/, (_all, before, one) => before + (one === 'x' ? 'y' : 'x')),
      'geknoeid',
    ],
    ['of another', () => 'eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.e30.AAAA', 'niet van ons'],
    ['unknown', () => '0b6f3f0e-7d1c-4f57-9c0a-2f9f3ad0c1aa', 'kennen we niet'],
    ['a sentence', () => 'geen verklaring', 'geen verklaring van registratie'],
  ])('is told that it is %s', async (_, given, verdict) => {
    const page = (await paste(given())).body;
    expect(page).toContain(verdict);
    expect(page).not.toContain('Deze verklaring is geldig');
    expect(page).not.toContain('Ćo Önder');
  });

  it('is asked for something when nothing was pasted', async () => {
    const refused = await paste(' ');
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('form-errors');
  });

  it('can check it without us: keys and list are published, for scripts of any site', async () => {
    const keys = await portal.ask('/.well-known/jwks.json');
    const list = await portal.ask('/register/verklaringen/ingetrokken');
    for (const { headers } of [keys, list]) expect(headers['access-control-allow-origin']).toBe('*');
    expect(keys.headers['content-type']).toBe('application/jwk-set+json');
    const trusted = readKeySet(keys.body);
    if (!trusted) throw new Error('no keys');
    const now = new Date(Date.now() + 1000);
    expect((await checkStatement(compact, { ...trusted, now })).verdict).toBe('valid');
    const opened = await checkRevokedList(list.body.trim(), { ...trusted, now });
    expect(opened.ok && opened.revokedOn.has(statementId)).toBe(false);
    expect(opened.ok).toBe(true);
  });
});
