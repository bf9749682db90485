import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFileTo, addPdfTo, fileNameOf } from '#tests/support/factories/resource-files';
import {
  draftOf,
  makeActor,
  makeEditors,
  publishDraft,
  publishedBy,
  publishNext,
} from '#tests/support/factories/resources';
import { pdfOf } from '#tests/support/make-documents';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { confirmResource } from '~/domain/resources/confirm-resource.server';
import { findFileForEditors, findFileForReaders } from '~/domain/resources/file-queries.server';
import { findForReaders, listForMoment, listLibrary } from '~/domain/resources/library-queries.server';
import { restoreResource } from '~/domain/resources/restore-resource.server';
import { searchLibrary } from '~/domain/resources/search-library.server';
import { withdrawResource } from '~/domain/resources/withdraw-resource.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const start = new Date('2030-01-09T10:00:00Z');
let editors: { writer: Actor; checker: Actor };
const actors = new Map<string, Actor>();
/** One resource for each audience, each with a file. */
const made = new Map<string, { slug: string; resourceId: string; fileId: string }>();

beforeAll(async () => {
  clock.set(start);
  editors = await makeEditors();
  actors.set('visitor', visitor);
  for (const role of ['requester', 'reviewer', 'supervisor', 'treasurer', 'coordinator'] as const) {
    actors.set(role, await makeActor(`Iemand ${role}`, [role]));
  }
  for (const [name, change] of [
    ['public', { audience: 'public' }],
    ['members', { audience: 'members' }],
    ['role', { audience: 'role', roles: ['treasurer'] }],
  ] as const) {
    const { writer } = editors;
    const resourceId = await draftOf(writer, {
      titleNl: `Voor ${name}`,
      ...change,
      roles: [...('roles' in change ? change.roles : [])],
    });
    const fileId = await addFileTo(writer, resourceId, [`Bestand over zebravinken voor ${name}`]);
    await publishDraft(editors, resourceId, '2031-01-09');
    made.set(name, { slug: `voor-${name}`, resourceId, fileId });
  }
});
afterAll(() => clock.reset());

const seenBy = {
  visitor: ['public'],
  requester: ['public'],
  reviewer: ['members', 'public'],
  supervisor: ['members', 'public', 'role'],
  treasurer: ['members', 'public', 'role'],
  coordinator: ['members', 'public', 'role'],
} as const;

function actorOf(name: string): Actor {
  const actor = actors.get(name);
  if (!actor) throw new Error(`nobody is ${name}`);
  return actor;
}

async function reachOf(actor: Actor) {
  const search = (text: string) => withActor(actor, (work) => searchLibrary(work, 'nl', { text, page: 1 }));
  const listed = await withActor(actor, (work) => listLibrary(work, 'nl'));
  const help = await withActor(actor, (work) => listForMoment(work, 'nl', 'gate-analysis'));
  const read: string[] = [];
  const fetched: string[] = [];
  for (const { slug, fileId } of made.values()) {
    if (await withActor(actor, (work) => findForReaders(work, 'nl', slug))) read.push(slug);
    if (await withActor(actor, (work) => findFileForReaders(work, { slug, fileId }))) fetched.push(slug);
  }
  return {
    listed: listed.map(({ slug }) => slug).sort(),
    help: help.map(({ slug }) => slug).sort(),
    byText: (await search('tunnel lamp')).hits.map(({ slug }) => slug).sort(),
    byFile: (await search('zebravinken')).hits.map(({ slug }) => slug).sort(),
    read: read.sort(),
    fetched: fetched.sort(),
  };
}

describe('who reads what', () => {
  it.each(Object.entries(seenBy))('%s', async (name, names) => {
    const slugs = names.map((audience) => `voor-${audience}`);
    expect(await reachOf(actorOf(name))).toEqual({
      listed: slugs,
      help: slugs,
      byText: slugs,
      byFile: slugs,
      read: slugs,
      fetched: slugs,
    });
  });

  it('is the same for drafts and old versions: editors alone', async () => {
    const { resourceId, fileId } = made.get('public') ?? { resourceId: '', fileId: '' };
    const old = { resourceId, number: 1, fileId };
    for (const name of ['visitor', 'reviewer', 'treasurer']) {
      expect(await withActor(actorOf(name), (work) => findFileForEditors(work, old))).toBeNull();
    }
    expect(await withActor(actorOf('supervisor'), (work) => findFileForEditors(work, old))).toMatchObject({
      name: fileNameOf,
    });
    const draft = await draftOf(editors.writer, { titleNl: 'Nog niet af' });
    expect(draft).toBeDefined();
    for (const actor of actors.values()) {
      expect(await withActor(actor, (work) => findForReaders(work, 'nl', 'nog-niet-af'))).toBeNull();
    }
  });

  it('ends at once when something is withdrawn, and begins again when it is restored', async () => {
    const { slug, resourceId, fileId } = made.get('public') ?? { slug: '', resourceId: '', fileId: '' };
    const remark = 'Dit klopt niet meer met de wet.';
    const withdraw = () =>
      withActor(editors.checker, (work) => withdrawResource(work, { resourceId, remark }));
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await withdraw()).toMatchObject({ reason: 'withdrawn-already' });
    for (const actor of actors.values()) {
      const reach = await reachOf(actor);
      for (const slugs of Object.values(reach)) expect(slugs).not.toContain(slug);
      expect(await withActor(actor, (work) => findFileForReaders(work, { slug, fileId }))).toBeNull();
    }
    const restore = () => withActor(editors.checker, (work) => restoreResource(work, resourceId));
    expect(await restore()).toMatchObject({ ok: true });
    expect(await restore()).toMatchObject({ reason: 'not-withdrawn' });
    expect((await reachOf(visitor)).read).toEqual([slug]);
  });
});

describe('searching', () => {
  it('finds a word on page 40 of a PDF, with the page', { timeout: 240_000 }, async () => {
    const { writer } = editors;
    const resourceId = await draftOf(writer, { titleNl: 'Een dik handboek' });
    const pages = Array.from({ length: 60 }, (_, index) =>
      index === 39
        ? 'Hier staat het woord kwikstaartje, en verder niets.'
        : `Bladzijde ${index + 1} over rust.`,
    );
    const fileId = await addPdfTo(writer, resourceId, await pdfOf(pages));
    const search = () =>
      withActor(visitor, (work) => searchLibrary(work, 'nl', { text: 'kwikstaartje', page: 1 }));
    expect(await search()).toMatchObject({ total: 0, hits: [] });
    await publishDraft(editors, resourceId);
    const { hits, total } = await search();
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({
      slug: 'een-dik-handboek',
      snippet: null,
      inFile: { fileId, name: fileNameOf, page: 40 },
    });
    expect(hits[0]?.inFile?.snippet).toContain('\uE000kwikstaartje\uE001');
  });

  it('finds Dutch and English words alike, by step and kind, whatever is typed', async () => {
    const ask = (text: string, filter: object = {}) =>
      withActor(visitor, (work) => searchLibrary(work, 'en', { text, page: 1, ...filter }));
    const hit = (await ask('hindsight')).hits.find(({ slug }) => slug === 'voor-public');
    expect(hit?.text.language).toBe('en');
    expect(hit?.snippet).toContain('\uE000hindsight\uE001');
    expect((await ask('achteraf', { step: 'step-2', kind: 'article' })).total).toBeGreaterThan(0);
    expect((await ask('achteraf', { step: 'step-5' })).total).toBe(0);
    expect((await ask('achteraf', { kind: 'template' })).total).toBe(0);
    for (const text of ['"', "'; drop table", 'de het een', '!!! & | ()', '-', '\\', 'a'.repeat(200)]) {
      expect((await ask(text)).total).toBe(0);
    }
  });
});

describe('over time', () => {
  it('warns, steps back with its files and hits, and returns when somebody confirms', async () => {
    const { slug, resourceId } = made.get('public') ?? { slug: '', resourceId: '' };
    const page = () => withActor(visitor, (work) => findForReaders(work, 'nl', slug));
    const standingOn = async (day: string) => {
      clock.set(new Date(`${day}T10:00:00Z`));
      return (await page())?.standing;
    };
    expect(await standingOn('2030-12-09')).toBe('current');
    expect(await standingOn('2030-12-10')).toBe('due-soon');
    expect(await standingOn('2031-01-09')).toBe('due-soon');
    expect(await standingOn('2031-01-10')).toBe('overdue');
    expect(
      (await withActor(visitor, (work) => listLibrary(work, 'nl'))).find((one) => one.slug === slug),
    ).toMatchObject({
      isOverdue: true,
    });
    expect(await standingOn('2031-03-10')).toBe('overdue');
    expect(await standingOn('2031-03-11')).toBe('stepped-back');
    expect(await page()).toEqual({ standing: 'stepped-back', title: 'Voor public', language: 'nl' });
    for (const actor of actors.values()) {
      const { read: _, ...reach } = await reachOf(actor);
      for (const slugs of Object.values(reach)) expect(slugs).not.toContain(slug);
    }
    const confirm = { resourceId, number: 1, reviewByOn: '2032-03-11' };
    expect(await withActor(editors.writer, (work) => confirmResource(work, confirm))).toMatchObject({
      ok: true,
    });
    expect((await reachOf(visitor)).fetched).toContain(slug);
    clock.set(start);
  });

  it('shows the newest version alone, without the files of the one before that it dropped', async () => {
    const resourceId = await publishedBy(editors, { titleNl: 'Wordt vervangen' });
    await publishNext(editors, resourceId, 'Is vervangen');
    const found = await withActor(visitor, (work) => findForReaders(work, 'nl', 'wordt-vervangen'));
    expect(found).toMatchObject({ number: 2, text: { title: 'Is vervangen' } });
  });
});

describe('the list', () => {
  it('asks the database as often for one as for many', async () => {
    const ask = async () => {
      const count = await countStatements(() =>
        withActor(visitor, async (work) => {
          await listLibrary(work, 'nl');
          await searchLibrary(work, 'nl', { text: 'tunnel', page: 1 });
        }),
      );
      return count;
    };
    const before = await ask();
    for (let index = 0; index < 12; index += 1)
      await publishedBy(editors, { titleNl: `Stuk ${index} van veel` });
    expect(await ask()).toBe(before);
  });
});
