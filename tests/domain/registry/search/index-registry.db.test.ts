import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { decideOn } from '#tests/support/factories/accreditation';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { registryProfiles } from '~/db/schema/registry';
import { registryWords } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { changeProfile } from '~/domain/registry/profile/change-profile.server';
import { findPendingChange } from '~/domain/registry/profile/change-queries.server';
import { approveChange } from '~/domain/registry/profile/decide-change.server';
import type { ProfileChange } from '~/domain/registry/profile/inputs';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import type { RegistrySearch } from '~/domain/registry/search/registry-search';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { runScheduledJob } from '~/jobs/run-scheduled-job.server';

useTestDatabase();

const system = { kind: 'system', job: 'test' } as const;
const shown = { isListed: true, shownFields: [...shownFields] };

function search(asked: Partial<RegistrySearch> | string) {
  const given = typeof asked === 'string' ? { text: asked } : asked;
  return withActor(visitor, (work) => searchRegistry(work, { text: '', sort: 'fit', page: 1, ...given }));
}

async function names(asked: Partial<RegistrySearch> | string): Promise<string[]> {
  return (await search(asked)).entries.map(({ name }) => name);
}

describe('a change of a profile', () => {
  const about = 'Speelt graag dwarsfluit.';
  const change = (version: number, rest: Partial<ProfileChange>): ProfileChange => ({
    about,
    careDomain: 'youth',
    themes: ['neglect'],
    sectors: [],
    reviewForms: [],
    spokenLanguages: ['nl'],
    meetingModes: [],
    provinceCodes: ['PV31'],
    youthRegionCodes: [],
    shownFields: [...shownFields],
    isListed: true,
    maxConcurrentReviews: 2,
    version,
    ...rest,
  });

  it('is seen the moment it was looked at, and taking it back at once, in what is suggested too', async () => {
    const { id, actor } = await makeReviewer({ ...shown, name: 'Ivo Fluitenberg' });
    const coordinator = await makePerson('Coco Kijkt', ['coordinator']);
    const looks: Actor = { kind: 'person', personId: coordinator, roles: ['coordinator'] };
    const save = (version: number, rest: Partial<ProfileChange>) =>
      withActor(actor, (work) => changeProfile(work, id, change(version, rest)));

    expect(await save(1, {})).toMatchObject({ ok: true });
    expect(await names('dwarsfluit')).toEqual([]);
    const revision = (await withActor(actor, (work) => findPendingChange(work, id)))?.revision ?? '';
    await withActor(looks, (work) => approveChange(work, { personId: id, revision }));
    expect(await names('dwarsfluit')).toEqual(['Ivo Fluitenberg']);
    expect(await names({ provinceCode: 'PV31' })).toEqual(['Ivo Fluitenberg']);

    expect(await save(3, { shownFields: ['themes'] })).toMatchObject({ ok: true });
    expect(await names('dwarsfluit')).toEqual([]);
    expect(await names({ provinceCode: 'PV31' })).toEqual([]);
    expect(await names({ text: 'fluitenberg', theme: 'neglect' })).toEqual(['Ivo Fluitenberg']);

    expect(await save(4, { shownFields: ['themes'], isListed: false })).toMatchObject({ ok: true });
    expect(await search('fluitenbreg')).toMatchObject({ entries: [], corrections: [] });
    const left = await database().select().from(registryWords).where(eq(registryWords.word, 'fluitenberg'));
    expect(left).toEqual([]);
  });

  it('keeps the words that others still show', async () => {
    const other = await makeReviewer({ ...shown, name: 'Thijs Zandstra' });
    const { id, actor } = await makeReviewer({ ...shown, name: 'Loes Zandstra' });
    for (const personId of [id, other.id]) await withActor(system, (work) => indexPerson(work, personId));
    await withActor(actor, (work) => changeProfile(work, id, change(1, { isListed: false })));
    expect(await names('zandsstra')).toEqual(['Thijs Zandstra']);
  });

  it('by which nobody may see a suspended person is seen at once', async () => {
    const { id } = await makeReviewer({ ...shown, name: 'Koen Tijdelijk' });
    await withActor(system, (work) => indexPerson(work, id));
    expect(await names('tijdelijk')).toEqual(['Koen Tijdelijk']);
    await decideOn(id, 'suspended');
    await withActor(system, (work) => indexPerson(work, id));
    expect(await names('tijdelijk')).toEqual([]);
  });
});

describe('the passing of days', () => {
  it('takes a member who left out of the register at the next scheduled run', async () => {
    const { id } = await makeReviewer({ ...shown, name: 'Wytze Vertrokken' });
    await withActor(system, (work) => indexPerson(work, id));
    await database()
      .update(registryProfiles)
      .set({ leftOn: '2020-01-01' })
      .where(eq(registryProfiles.personId, id));
    expect(await names('vertrokken')).toEqual(['Wytze Vertrokken']);
    await runScheduledJob('rebuild-registry');
    expect(await names('vertrokken')).toEqual([]);
    expect((await search('vertrokkn')).corrections).toEqual([]);
  });
});

describe('two changes at once', () => {
  it('that bring the same words in another order do not wait for each other', async () => {
    const texts = ['aalbes braam citroen dadel', 'dadel citroen braam aalbes'];
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        makeReviewer({ ...shown, name: `Fruit ${at}`, about: texts[at % 2] }),
      ),
    );
    await Promise.all(made.map(({ id }) => withActor(system, (work) => indexPerson(work, id))));
    expect((await search('citroen dadel')).total).toBe(8);
  });
});
