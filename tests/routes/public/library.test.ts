import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { decoded } from '#tests/support/page-forms';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';

const portal = useTestPortal();
const list = '/leren/bevindingen';
const briefing = '/leren/sectoren/education';

/** Five findings of five reviews that share theme and sector, and one more that is alone with its own. */
async function makeLibrary() {
  const ids: string[] = [];
  for (let made = 0; made < 5; made += 1) {
    const source = await makeSource({ sector: ['education'] }, { year: 2019 });
    ids.push(await makeFinding(source, { theme: ['chain-cooperation'] }));
  }
  const alone = await makeFinding(
    await makeSource({ sector: ['disability-care'] }),
    { theme: ['context-of-youth-care'] },
    'published',
    {
      title: 'Een olifant in de kamer',
      considerations: 'Wie ziet de olifant? Wie noemt hem?',
      wentWell: 'Iemand noemde hem.',
    },
  );
  await renewLibrary();
  return { ids, alone };
}

beforeEach(async () => {
  await database().delete(codings);
  await database().delete(findings);
  await database().delete(learningSources);
  await renewLibrary();
});

describe('the public library', () => {
  it('says kindly that it is not open yet, and shows nothing', async () => {
    const id = await makeFinding(await makeSource({ sector: ['education'] }));
    await renewLibrary();
    for (const path of ['/leren', list, `${list}?q=overzicht`]) {
      const { status, body } = await portal.page(path);
      expect(status).toBe(200);
      expect(body).toContain('De bibliotheek is nog niet open');
      expect(body).not.toContain('Wie de regie heeft');
    }
    for (const path of [`${list}/${id}`, briefing]) expect((await portal.page(path)).status).toBe(404);
  });

  it('leads from the front to themes and sectors, with numbers rounded down', async () => {
    await makeLibrary();
    const { body } = await portal.page('/leren');
    expect(body).toContain('5 of meer bevindingen');
    expect(body).toContain(`href="${list}?theme=chain-cooperation"`);
    expect(body).toContain(`href="${briefing}"`);
    expect(body).not.toContain('context-of-youth-care');
    expect(body).not.toContain('disability-care');
  });

  it('answers a combination that too few show like one that nobody has', async () => {
    await makeLibrary();
    const main = async (query: string) => {
      const { status, body } = await portal.page(`${list}?${query}`);
      expect(status).toBe(200);
      const [, after = ''] = body.split('<h1');
      return after
        .replace(/<nav class="lk-chips".*?<\/nav>/s, '')
        .replace(/<input type="hidden"[^>]*>/g, '')
        .replace(/\?[^"]*"/g, '"');
    };
    const none = await main('theme=professional-practice');
    expect(none).toContain('Niets gevonden');
    expect(await main('theme=context-of-youth-care')).toBe(none);
    expect(await main('sector=disability-care')).toBe(none);
    expect(await main('sector=bestaat-niet')).toBe(none);
    expect(none).not.toContain('lk-facets');
  });

  it('shows a finding with its questions, what is shown of its codes, and nothing of where it comes from', async () => {
    const { ids, alone } = await makeLibrary();
    const { status, body } = await portal.page(`${list}/${alone}`);
    expect(status).toBe(200);
    expect(body).toContain('<li><span>Wie ziet de olifant?</span></li>');
    expect(body).toContain('Iemand noemde hem.');
    expect(body).not.toContain('disability-care');
    const shown = await portal.page(`${list}/${ids[0]}`);
    expect(shown.body).toContain(`href="${list}?sector=education"`);
    for (const routeId of ['routes/public/finding', 'routes/public/findings']) {
      const path = routeId.endsWith('findings') ? list : `${list}/${ids[0]}`;
      const { body: data } = await portal.data(path, routeId);
      expect(data).not.toMatch(/source|2019|released|written|status/i);
    }
  });

  it('says in English that findings are Dutch, and to a screen reader too', async () => {
    const { ids } = await makeLibrary();
    for (const path of [list, `${list}/${ids[0]}`, briefing]) {
      const { body } = await portal.page(path, { language: 'en' });
      expect(body).toContain('The findings are in Dutch');
      expect(body).toContain('lang="nl"');
      expect((await portal.page(path)).body).not.toContain('<div lang="nl"');
    }
    const { body } = await portal.page(`${list}/${ids[0]}`, { language: 'en' });
    expect(body).toMatch(/<h1[^>]* lang="nl"/);
  });

  it('gives a sector its patterns by theme, its questions, and an introduction', async () => {
    await makeLibrary();
    const { body } = await portal.page(briefing);
    expect(body).toContain('Lessen voor de sector: Onderwijs');
    expect(body).toContain('Voor het onderwijs');
    expect(body).toContain('Samenwerking in de keten');
    expect(body).toContain('Vragen voor uw eigen team');
    for (const code of ['disability-care', 'health-care', 'bestaat-niet']) {
      expect((await portal.page(`/leren/sectoren/${code}`)).status).toBe(404);
    }
  });

  it('is offered to no web search engine and kept in no cache', async () => {
    const { ids } = await makeLibrary();
    for (const language of ['nl', 'en'] as const) {
      for (const path of ['/leren', list, `${list}/${ids[0]}`, briefing]) {
        const { headers, body } = await portal.page(path, { language });
        expect(headers['x-robots-tag']).toContain('noindex');
        expect(headers['cache-control']).toBe('no-store');
        expect(body).toContain('<meta name="robots" content="noindex"/>');
      }
    }
    const robots = await portal.ask('/robots.txt');
    for (const path of [list, '/leren/sectoren', `/en${list}`, '/en/leren/sectoren']) {
      expect(robots.body).toContain(`Disallow: ${path}\n`);
    }
    expect((await portal.ask('/sitemap.xml')).body).not.toContain('/leren');
  });

  it('loses a finding that is withdrawn at once, everywhere', async () => {
    const { ids } = await makeLibrary();
    const [gone = ''] = ids;
    expect((await portal.page(`${list}?theme=chain-cooperation`)).body).toContain(gone);
    expect((await portal.page(briefing)).body).toContain(gone);
    await database()
      .update(findings)
      .set({ status: 'withdrawn', withdrawnReason: 'Toch te herkennen.' })
      .where(eq(findings.id, gone));
    await renewLibrary();
    expect((await portal.page(`${list}/${gone}`)).status).toBe(404);
    for (const path of [list, `${list}?q=overzicht`, `${list}?theme=chain-cooperation`]) {
      expect((await portal.page(path)).body).not.toContain(gone);
    }
    // Four are left: theme and sector are no longer shown at all.
    expect((await portal.page(briefing)).status).toBe(404);
    expect((await portal.page('/leren')).body).not.toContain('theme=chain-cooperation');
  });

  it('takes any words, and puts them back as they were typed', async () => {
    await makeLibrary();
    const { status, body } = await portal.page(`${list}?${new URLSearchParams({ q: '<b>"olifant"</b>' })}`);
    expect(status).toBe(200);
    expect(decoded(body)).toContain('value="<b>"olifant"</b>"');
    expect(body).not.toContain('<b>"olifant"');
  });
});
