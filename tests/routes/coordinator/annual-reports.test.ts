import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEdition } from '#tests/support/factories/annual-reports';
import { makePerson } from '#tests/support/factories/requests';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { readPdf } from '#tests/support/read-pdf';
import { clock } from '~/platform/clock';

const portal = useTestPortal();

let writer: string;
let colleague: string;
let treasurer: string;
let writerId: string;
const list = '/coordinator/jaarverslagen';

beforeAll(async () => {
  clock.set(new Date('2031-02-03T10:00:00Z'));
  writerId = await makePerson('Coco Coördinator', ['coordinator']);
  writer = await portal.signIn(writerId);
  colleague = await portal.signIn(await makePerson('Cor Dineren', ['coordinator']));
  treasurer = await portal.signIn(await makePerson('Penny Meester', ['treasurer']));
});
afterAll(() => clock.reset());

const page = async (path: string, as?: string, language: 'nl' | 'en' = 'nl') => {
  const { status, body } = await portal.page(path, { cookie: as, language });
  return { status, body: decoded(body) };
};

/** The version that a page sends along with its form. */
async function versionOn(path: string, as: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec((await page(path, as)).body)?.[1] ?? '';
}

describe('the annual report of a year', () => {
  const here = `${list}/2030`;
  const chapter = `${here}/hoofdstukken/inleiding`;

  it('is begun from the list, once', async () => {
    expect((await page(list, treasurer)).body).not.toContain('Begin een jaarverslag');
    expect((await page(list, writer)).body).toContain('Begin een jaarverslag');
    expect((await portal.send(list, { year: '2030' }, { cookie: treasurer })).status).toBe(404);
    const begun = await portal.send(list, { year: '2030' }, { cookie: writer });
    expect(begun.headers.location).toBe(here);
    const again = await portal.send(list, { year: '2030' }, { cookie: colleague });
    expect(again.status).toBe(409);
    expect(decoded(again.body)).toContain('Van dit jaar is er al een jaarverslag.');
    expect((await portal.send(list, { year: 'toen' }, { cookie: writer })).status).toBe(422);
  });

  it('is written per chapter; what is refused stays typed, with the spot marked', async () => {
    expect((await page(chapter, treasurer)).status).toBe(404);
    const version = await versionOn(chapter, writer);
    const bodyNl = 'Vragen? Bel 06 12345678.';
    const refused = await portal.send(chapter, { version, bodyNl, bodyEn: '' }, { cookie: writer });
    expect(refused.status).toBe(422);
    expect(decoded(refused.body)).toContain(bodyNl);
    const written = { version, bodyNl: '## Terugblik\n\nEen <b>druk</b> jaar.', bodyEn: '' };
    const saved = await portal.send(chapter, written, { cookie: writer });
    expect(saved.headers.location).toBe(here);
    const stale = await portal.send(chapter, { ...written, bodyNl: 'Anders.' }, { cookie: colleague });
    expect(stale.status).toBe(409);
    expect(decoded(stale.body)).toContain('Anders.');
    const preview = (await page(`${here}/voorbeeld`, writer)).body;
    expect(preview).toContain('<h3>Terugblik</h3>');
    const { body: source } = await portal.page(`${here}/voorbeeld`, { cookie: writer });
    expect(source).toContain('&lt;b&gt;druk');
    expect(preview).toContain('vragen ontvangen');
    // The treasurer sees no figures before they are offered.
    expect((await page(`${here}/voorbeeld`, treasurer)).body).toContain('zodra het verslag wordt voorgelegd');
  });

  it('is offered, sent back with a remark, offered again and published by somebody else', async () => {
    const offer = async () =>
      portal.send(`${here}/aanbieding`, { version: await versionOn(here, writer) }, { cookie: writer });
    expect((await offer()).headers.location).toBe(here);
    expect((await page('/jaarverslagen')).body).not.toContain('/jaarverslagen/2030');
    expect((await page('/jaarverslagen/2030')).status).toBe(404);
    expect((await page(here, writer)).body).toContain('Je schreef mee.');
    const back = `${here}/teruggave`;
    const version = await versionOn(back, treasurer);
    const short = await portal.send(back, { version, remark: 'kort' }, { cookie: treasurer });
    expect(short.status).toBe(422);
    const remark = 'Vertel ook wat er anders ging.';
    expect((await portal.send(back, { version, remark }, { cookie: treasurer })).status).toBe(303);
    expect((await page(here, writer)).body).toContain(remark);
    await offer();
    const publish = async (as: string) =>
      portal.send(`${here}/publicatie`, { version: await versionOn(here, as) }, { cookie: as });
    await portal.send(`${here}/publicatie`, { version: '99' }, { cookie: writer });
    expect((await page('/jaarverslagen/2030')).status).toBe(404);
    await publish(treasurer);
    expect((await page('/jaarverslagen/2030')).status).toBe(200);
    expect((await page('/jaarverslagen')).body).toContain('href="/jaarverslagen/2030"');
  });

  it('is corrected in a next edition, and the first can still be read', async () => {
    const correct = `${here}/rechtzetting`;
    expect((await page(here, treasurer)).body).not.toContain(correct);
    expect((await page(here, writer)).body).toContain(correct);
    const version = await versionOn(correct, writer);
    const noteNl = 'De kop van de inleiding klopte niet.';
    const begun = await portal.send(correct, { version, noteNl, noteEn: '' }, { cookie: writer });
    expect(begun.headers.location).toBe(here);
    const send = async (step: string, as: string) =>
      portal.send(`${here}/${step}`, { version: await versionOn(here, as) }, { cookie: as });
    await send('aanbieding', writer);
    await send('publicatie', colleague);
    const latest = (await page('/jaarverslagen/2030')).body;
    expect(latest).toContain(noteNl);
    expect(latest).toContain('href="/jaarverslagen/2030?editie=1"');
    const first = (await page('/jaarverslagen/2030?editie=1')).body;
    expect(first).toContain('Dit is een eerdere editie');
    expect(first).not.toContain(noteNl);
  });

  it('knows no chapter, year or report that is not there', async () => {
    for (const path of [`${list}/1999`, `${list}/2029`, `${here}/hoofdstukken/nawoord`]) {
      expect((await page(path, writer)).status).toBe(404);
    }
  });
});

describe('a published annual report', () => {
  beforeAll(async () => {
    await makeEdition({
      year: 2028,
      status: 'published',
      writerId,
      publisherId: await makePerson('Penny Meester', ['treasurer']),
    });
  });

  it('is read by anybody: text, charts with tables, and how was counted', async () => {
    const { body } = await page('/jaarverslagen/2028');
    for (const told of [
      'Een jaar met',
      'vragen ontvangen',
      'Vragen naar soort',
      'minder dan vijf leerreviews',
    ]) {
      expect(body).toContain(told);
    }
    expect(body.match(/class="lk-bars" aria-hidden="true"/g)?.length).toBe(
      body.match(/<caption[^>]*>/g)?.length,
    );
    const english = (await page('/jaarverslagen/2028', undefined, 'en')).body;
    expect(english).toContain('This chapter is in Dutch only.');
    expect(english).toMatch(/<div lang="nl"><div class="lk-prose">/);
    expect((await page('/jaarverslagen/2028?editie=7')).status).toBe(404);
  });

  it('is the same as a tagged PDF: headings, text, charts in words, and tables with heading cells', async () => {
    const answer = await fetch(`${portal.origin}/jaarverslagen/2028/jaarverslag.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('jaarverslag-2028-1.pdf');
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', accessibility: '1' });
    expect(pdf.bookmarks).toEqual([
      'Inleiding',
      'Vragen aan het netwerk',
      'Leerreviews',
      'Kwaliteit',
      'Mensen en uren',
      'Wat we leerden',
      'Over de cijfers',
    ]);
    const told = (tag: string) => pdf.story.filter((one) => one.tag === tag).map(({ text }) => text.trim());
    expect(told('H1')).toEqual(['Jaarverslag 2028']);
    expect(told('H3')).toContain('Terugblik');
    expect(told('P')).toContain('Een jaar met veel vragen.');
    expect(told('Caption')).toContain('Vragen naar soort');
    expect(told('TH')).toContain('leerreview');
    expect(told('TD')).toContain('6');
    expect(told('Figure').length).toBeGreaterThan(5);
    for (const path of ['2027/jaarverslag.pdf', '2028/jaarverslag.pdf?editie=2']) {
      expect((await portal.page(`/jaarverslagen/${path}`)).status).toBe(404);
    }
  });
});

describe('the themes over the years', () => {
  it('begin with what was published elsewhere, named as such, and say what the portal counts', async () => {
    const { status, body } = await page('/leren/themas');
    expect(status).toBe(200);
    for (const told of [
      '2014 tot en met 2024: eerder gepubliceerd',
      'Jaarbericht 2024',
      'Samenwerking in de keten',
      'De bibliotheek is nog te klein.',
    ]) {
      expect(body).toContain(told);
    }
  });
});
