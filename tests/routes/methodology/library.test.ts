import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { addFileTo } from '#tests/support/factories/resource-files';
import { draftOf, idOf, makeEditors, publishDraft, publishedBy } from '#tests/support/factories/resources';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { resourceSteps, resources } from '~/db/schema/resources';
import type { Actor } from '~/domain/accounts/actor';
import { readDocumentText } from '~/platform/documents/read-document-text.server';

const portal = useTestPortal();

let editors: { writer: Actor; checker: Actor };
let fileId: string;
let secretFileId: string;

beforeAll(async () => {
  editors = await makeEditors();
  const open = await draftOf(editors.writer, {
    titleNl: 'Vinken tellen',
    titleEn: undefined,
    summaryEn: undefined,
    bodyEn: '',
  });
  fileId = await addFileTo(editors.writer, open, ['Eerste blad', 'Hier broedt een <b>roodborst</b>']);
  await publishDraft(editors, open);
  const secret = await draftOf(editors.writer, { titleNl: 'Alleen voor leden', audience: 'members' });
  secretFileId = await addFileTo(editors.writer, secret, ['Ook een roodborst']);
  await publishDraft(editors, secret);
});

describe('for a visitor', () => {
  it('the library lists, filters and finds what is public, on the page of a file too', async () => {
    const list = await portal.page('/methodiek');
    expect(list.status).toBe(200);
    expect(list.body).toContain('href="/methodiek/vinken-tellen"');
    expect(list.body).not.toContain('alleen-voor-leden');
    expect((await portal.page('/methodiek?stap=step-5')).body).not.toContain('vinken-tellen');
    const found = await portal.page('/methodiek?q=roodborst');
    expect(found.body).toContain('1 stuk gevonden');
    expect(found.body).toContain('Handboek.pdf, pagina 2');
    expect(found.body).toContain('<mark>roodborst</mark>');
    expect(found.body).not.toContain('<b>roodborst');
    expect(found.body).not.toContain('alleen-voor-leden');
    expect((await portal.page('/methodiek?q=kwartel')).body).toContain('Niets gevonden');
    expect((await portal.page('/methodiek?stap=step-9&soort=x&pagina=-1&q=%22')).status).toBe(200);
  });

  it('a page says its version and day, and in English that it is Dutch', async () => {
    const page = await portal.page('/methodiek/vinken-tellen');
    expect(page.body).toContain('Versie 1, gepubliceerd op');
    expect(page.body).toContain('<h2>Waarom</h2>');
    const english = await portal.page('/methodiek/vinken-tellen', { language: 'en' });
    expect(english.body).toContain('This is available in Dutch only.');
    expect(english.body).toMatch(/<div lang="nl">/);
    expect((await portal.page('/methodiek/alleen-voor-leden')).status).toBe(404);
  });

  it('a template comes as a Word document too, nothing else does', async () => {
    await publishedBy(editors, {
      titleNl: 'Brief om te sturen',
      kind: 'template',
      bodyNl: '## Beste\n\nDag.',
    });
    await publishedBy(editors, { titleNl: 'Brief van leden', kind: 'template', audience: 'members' });
    expect((await portal.page('/methodiek/brief-om-te-sturen')).body).toContain('Als Word-document');
    const word = await fetch(`${portal.origin}/methodiek/brief-om-te-sturen/word`);
    expect(word.headers.get('content-disposition')).toContain(
      'attachment; filename="brief-om-te-sturen.docx"',
    );
    const read = await readDocumentText('docx', new Uint8Array(await word.arrayBuffer()));
    expect(read).toEqual({ ok: true, value: [{ page: 1, text: 'Brief om te sturen\nBeste\nDag.' }] });
    for (const slug of ['vinken-tellen', 'brief-van-leden', 'bestaat-niet']) {
      expect((await portal.page(`/methodiek/${slug}/word`)).status).toBe(404);
    }
  });

  it('a file comes as an attachment that runs nothing; of somebody else there is none', async () => {
    const file = await portal.page(`/methodiek/vinken-tellen/bestanden/${fileId}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Handboek.pdf"/);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(String(file.headers['content-security-policy'])).toContain('sandbox');
    for (const path of [
      `/methodiek/alleen-voor-leden/bestanden/${secretFileId}`,
      `/methodiek/vinken-tellen/bestanden/${secretFileId}`,
      '/methodiek/vinken-tellen/bestanden/x',
    ]) {
      expect((await portal.page(path)).status).toBe(404);
    }
  });

  it('what stepped back has a page that says so, and nothing else', async () => {
    const resourceId = await publishedBy(editors, { titleNl: 'Oud nieuws' });
    await database().insert(resourceSteps).values({
      resourceId,
      event: 'confirmed',
      at: new Date(),
      reviewByOn: '2020-01-01',
    });
    const page = await portal.page('/methodiek/oud-nieuws');
    expect(page.body).toContain('Dit wordt nagekeken');
    expect(page.body).not.toContain('tunnel');
    expect((await portal.page('/methodiek')).body).not.toContain('oud-nieuws');
    const cookie = await portal.signIn(idOf(editors.checker));
    const overview = (await portal.page('/methodiek/beheer', { cookie })).body;
    expect(overview.indexOf('Oud nieuws')).toBeLessThan(overview.indexOf('Vinken tellen'));
    await database().update(resources).set({ withdrawnAt: new Date() }).where(eq(resources.id, resourceId));
  });
});
