import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { profileChanges } from '~/db/schema/own-profile';
import { registryEntries } from '~/db/schema/registry-search';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { changeProfile } from '~/domain/registry/profile/change-profile.server';
import { findPendingChange, listWaitingChanges } from '~/domain/registry/profile/change-queries.server';
import { approveChange, sendBackChange } from '~/domain/registry/profile/decide-change.server';
import { type ProfileChange, sendingBack } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { withdrawChange } from '~/domain/registry/profile/withdraw-change.server';
import { indexPerson } from '~/domain/registry/search/index-registry.server';
import { findPublicProfile } from '~/domain/registry/search/public-queries.server';

useTestDatabase();

const shown = ['about', 'themes'] as const;
let coordinator: Actor;

beforeAll(async () => {
  coordinator = {
    kind: 'person',
    personId: await makePerson('Coco Kijkt', ['coordinator']),
    roles: ['coordinator'],
  };
});

async function listed(rest: Partial<Parameters<typeof makeReviewer>[0]> = {}): Promise<MadeReviewer> {
  const made = await makeReviewer({
    about: 'Werkt in de wijk.',
    themes: ['neglect'],
    shownFields: [...shown],
    isListed: true,
    ...rest,
  });
  await withActor(made.actor, (work) => indexPerson(work, made.id));
  return made;
}

const as = ({ id, actor }: MadeReviewer) => {
  const profile = () => withActor(actor, async (work) => (await findProfile(work, id)) ?? never());
  const pending = () => withActor(actor, (work) => findPendingChange(work, id));
  return {
    pending,
    save: async (change: Partial<ProfileChange>, version?: number) => {
      const current = { ...(await profile()), ...(await pending()) };
      const full = { ...current, version: version ?? current.version, ...change };
      const typed = full as unknown as ProfileChange;
      return withActor(actor, (work) => changeProfile(work, id, typed));
    },
    public: () => withActor(visitor, (work) => findPublicProfile(work, `lid-${id}`)),
    entries: () => database().$count(registryEntries, sql`person_id = ${id}`),
    revision: async () => (await pending())?.revision ?? never(),
  };
};

const never = (): never => {
  throw new Error('nothing there');
};

describe('what somebody says of themselves', () => {
  it('waits, is seen by the coordinator before and after, and is public the moment they agree', async () => {
    const made = await listed({ name: 'Wies Wacht' });
    const own = as(made);
    expect(await own.save({ about: 'Leest ook dossiers.', themes: ['neglect', 'addiction'] })).toMatchObject({
      ok: true,
      value: { waits: true },
    });
    expect(await own.public()).toMatchObject({ about: 'Werkt in de wijk.', themes: ['neglect'] });
    const list = await withActor(coordinator, listWaitingChanges);
    expect(list).toContainEqual(expect.objectContaining({ personId: made.id, fields: ['about', 'themes'] }));
    const decided = { personId: made.id, revision: await own.revision() };
    expect(await withActor(made.actor, (work) => approveChange(work, decided))).toMatchObject({
      reason: 'not-found',
    });
    expect(await withActor(coordinator, (work) => approveChange(work, decided))).toMatchObject({ ok: true });
    expect(await own.public()).toMatchObject({
      about: 'Leest ook dossiers.',
      themes: ['neglect', 'addiction'],
    });
    expect(await withActor(coordinator, (work) => approveChange(work, decided))).toMatchObject({
      reason: 'stale',
    });
  });

  it('shows less at once, also while something waits, and agreeing shows none of it again', async () => {
    const made = await listed({ name: 'Mink Minder' });
    const own = as(made);
    await own.save({ about: 'Leest ook dossiers.' });
    await own.save({ shownFields: ['themes'] });
    expect(await own.public()).toMatchObject({ about: null, themes: ['neglect'] });
    const decided = { personId: made.id, revision: await own.revision() };
    await withActor(coordinator, (work) => approveChange(work, decided));
    expect(await own.public()).toMatchObject({ about: null });
    expect(await own.save({ isListed: false, maxConcurrentReviews: 0 })).toMatchObject({
      value: { waits: false },
    });
    expect([await own.public(), await own.entries(), await own.pending()]).toEqual([null, 0, null]);
  });

  it('is decided about as it was seen: an edit since makes the page stale, and so do two tabs', async () => {
    const made = await listed({ name: 'Ties Twee' });
    const own = as(made);
    await own.save({ about: 'Eerste woorden.' });
    const seen = { personId: made.id, revision: await own.revision() };
    await own.save({ about: 'Andere woorden.' });
    expect(await withActor(coordinator, (work) => approveChange(work, seen))).toMatchObject({
      reason: 'stale',
    });
    expect(await own.save({ about: 'Oude bladzijde.' }, 1)).toMatchObject({ reason: 'stale' });
    expect(await database().$count(profileChanges, sql`person_id = ${made.id}`)).toBe(1);
    expect(await withActor(made.actor, (work) => withdrawChange(work, seen.revision))).toMatchObject({
      reason: 'stale',
    });
    const now = await own.revision();
    expect(await withActor(made.actor, (work) => withdrawChange(work, now))).toMatchObject({ ok: true });
    expect(await own.public()).toMatchObject({ about: 'Werkt in de wijk.' });
  });

  it('comes back with a remark that is screened, and goes again', async () => {
    const made = await listed({ name: 'Tera Terug' });
    const own = as(made);
    await own.save({ about: 'Doet alles.' });
    expect(sendingBack.safeParse({ revision: await own.revision(), remark: 'Bel 06 12345678' }).success).toBe(
      false,
    );
    const back = { personId: made.id, revision: await own.revision(), remark: 'Wat is alles?' };
    expect(await withActor(coordinator, (work) => sendBackChange(work, back))).toMatchObject({ ok: true });
    expect(await own.pending()).toMatchObject({ status: 'sent-back', remark: 'Wat is alles?' });
    await own.save({ about: 'Doet gesprekken.' });
    expect(await own.pending()).toMatchObject({ status: 'waiting', remark: null, about: 'Doet gesprekken.' });
  });

  it('of their own a coordinator does not decide', async () => {
    const made = await listed({ name: 'Coen Beide', roles: ['coordinator'] });
    const own = as(made);
    await own.save({ about: 'Coördineert.' });
    const decided = { personId: made.id, revision: await own.revision() };
    expect(await withActor(made.actor, (work) => approveChange(work, decided))).toMatchObject({
      reason: 'own-change',
    });
  });

  it.each([
    ['a phone number', 'Bel mij op 06 12345678.'],
    ['an international number', 'Bereikbaar via +31 6 1234 5678.'],
    ['an e-mail address', 'Mail naar wies@voorbeeld.example.'],
    ['a home address', 'Ik woon aan de Dorpsstraat 12 en werk vandaar.'],
    ['a postcode', 'Mijn praktijk is in 1234 AB.'],
  ])('with %s is refused and kept nowhere, waiting neither', async (_, about) => {
    const made = await listed({ name: 'Pia Plant' });
    const own = as(made);
    expect(await own.save({ about })).toMatchObject({ ok: false, reason: 'text-screened' });
    expect(await own.pending()).toBeNull();
    expect(JSON.stringify(await own.public())).not.toContain(about);
  });

  it('is kept from the public by the database too, and from colleagues while it waits', async () => {
    const made = await listed({ name: 'Dirk Deur' });
    const other = await listed({ name: 'Olga Ander' });
    await as(made).save({ about: 'Nog niet bekeken.' });
    const straight = withActor(made.actor, (work) =>
      work.tx.execute(sql`update registry_profiles set about = 'Zo maar.' where person_id = ${made.id}`),
    );
    await expect(straight).rejects.toMatchObject({
      cause: { constraint_name: 'registry_profiles_looked_at' },
    });
    const seen = await withActor(other.actor, (work) => work.tx.select().from(profileChanges));
    expect(seen).toEqual([]);
  });
});
