import { eq, inArray, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { invitationOf, makeMatchingRequest, makeTeam, propose } from '#tests/support/factories/proposals';
import { makePerson } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles, sessions } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations, invitations } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { affiliations, organisationAliases, organisations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { findPresentSlug } from '~/domain/merging/earlier-records.server';
import type { Merge } from '~/domain/merging/move-references.server';
import { listDuplicateOrganisations } from '~/domain/merging/organisations/duplicate-organisations.server';
import { mergeOrganisations } from '~/domain/merging/organisations/merge-organisations.server';
import { findOrganisationMergePreview } from '~/domain/merging/organisations/organisation-merge-preview.server';
import { callPeopleDifferent } from '~/domain/merging/people/call-different.server';
import { listDuplicatePeople, listLikelyPeople } from '~/domain/merging/people/duplicate-people.server';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { findMergePreview } from '~/domain/merging/people/merge-preview.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';

useTestDatabase();

let coco: Actor;
let other: Actor;
beforeAll(async () => {
  const coordinator = async (name: string): Promise<Actor> => ({
    kind: 'person',
    personId: await makePerson(name, ['coordinator']),
    roles: ['coordinator'],
  });
  coco = await coordinator('Coco Regelaar');
  other = await coordinator('Trudy Ordenaar');
});

async function merged(merge: Merge, actor: Actor = coco, choices: object = {}) {
  return withActor(actor, async (work) => {
    const preview = await findMergePreview(work, merge);
    const seen = preview?.seen ?? '';
    return mergePeople(work, merge, { seen, looked: 'yes', sure: 'yes', ...choices });
  });
}

describe('one person under two addresses', () => {
  it('is found, is made one with everything of both, and hears of it at both', async () => {
    const kept = await makeReviewer({ name: 'Fenna Duinhoven', isListed: true });
    const second = await makeReviewer({ name: 'F. Duinhoven', employerId: kept.employerId, isListed: true });
    await withActor({ kind: 'system', job: 'test' }, rebuildRegistry);
    const merge = { keptId: kept.id, removedId: second.id };
    const ids = [kept.id, second.id].sort();
    const found = await withActor(coco, listDuplicatePeople);
    const pair = found.find(({ one, other: two }) => ids[0] === one.id && ids[1] === two.id);
    expect(pair?.reasons).toEqual(['initials', 'same-employer']);
    await database()
      .insert(sessions)
      .values({
        id: 'x',
        userId: second.id,
        expiresAt: new Date(Date.now() + 86_400_000),
        lastSeenAt: new Date(Date.now() - 3_600_000),
      });
    const preview = await withActor(coco, (work) => findMergePreview(work, merge));
    expect(preview?.overlaps.ties.joined).toHaveLength(1);
    expect(preview?.overlaps.overtaken).toHaveLength(1);
    expect(preview?.overlaps.months).toHaveLength(12);

    const result = await merged(merge, coco, { primaryAddress: 'removed' });
    expect(result.ok).toBe(true);
    const addresses = await database().select().from(personEmails).where(eq(personEmails.personId, kept.id));
    expect(addresses.map(({ address, isPrimary }) => [address.split('@')[0], isPrimary]).sort()).toEqual(
      [
        [kept.id, false],
        [second.id, true],
      ].sort(),
    );
    expect(await database().$count(sessions, inArray(sessions.userId, ids))).toBe(0);
    const [tombstone] = await database().select().from(people).where(eq(people.id, second.id));
    expect(tombstone).toMatchObject({ name: '–', mergedIntoId: kept.id });
    expect(await database().$count(affiliations, eq(affiliations.personId, kept.id))).toBe(1);
    const roles = await database().select().from(personRoles).where(eq(personRoles.personId, kept.id));
    expect(roles.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
    expect(roles).toHaveLength(2);
    expect(await withActor({ kind: 'visitor' }, (work) => findPresentSlug(work, `lid-${second.id}`))).toBe(
      `lid-${kept.id}`,
    );

    const [activity] = await database()
      .select()
      .from(activities)
      .where(eq(activities.name, 'merging.people-merged'));
    expect(activity?.data).toMatchObject({ removedId: second.id });
    expect(JSON.stringify(activity?.data)).not.toMatch(/Duinhoven|@/);
    await withActor({ kind: 'system', job: 'test' }, (work) => planNotifications(work, activity?.id ?? 0));
    const mails = await database()
      .select({ address: outboxMails.recipientAddress })
      .from(outboxMails)
      .where(eq(outboxMails.template, 'records-merged'));
    expect(mails).toHaveLength(2);
  });

  it('is not asked about again once a coordinator said that they are two', async () => {
    const one = await makePerson('Wietske Lindehof', ['reviewer']);
    const two = await makePerson('Wietske Lindehof', ['reviewer']);
    const asked = async () =>
      (await withActor(coco, (work) => listLikelyPeople(work, { personId: one }))).map(({ id }) => id);
    expect(await asked()).toEqual([two]);
    await withActor(coco, (work) => callPeopleDifferent(work, [two, one]));
    expect(await asked()).toEqual([]);
    const pairs = await withActor(coco, listDuplicatePeople);
    expect(pairs.flatMap((pair) => [pair.one.id, pair.other.id])).not.toContain(one);
  });

  it('is refused for a running review of their own question, and shows what came to light afterwards', async () => {
    const team = await makeTeam();
    const request = await makeMatchingRequest();
    const proposed = await propose(request, team);
    if (!proposed.ok) throw new Error(proposed.reason);
    const asWhoAsked = { keptId: team.lead.id, removedId: request.requesterId };
    expect(await merged(asWhoAsked)).toMatchObject({ ok: false, reason: 'merge-obstructed' });
    expect(await merged({ keptId: team.lead.id, removedId: team.co.id })).toMatchObject({
      ok: false,
      reason: 'merge-obstructed',
    });

    // A second record with a tie that nobody knew of: the merge goes on, and the request is in question at once.
    const second = await makePerson('Lies Eerst', ['reviewer']);
    const [listed] = await database()
      .select({ organisationId: requestOrganisations.organisationId })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    await database()
      .insert(conflictDeclarations)
      .values({
        personId: second,
        organisationId: listed?.organisationId ?? null,
        source: 'standing',
        declaredAt: new Date(),
      });
    const result = await merged({ keptId: team.lead.id, removedId: second });
    expect(result).toMatchObject({
      ok: true,
      value: { rechecked: [{ reference: request.reference, doubts: 1 }] },
    });
    expect((await invitationOf(request, team.lead)).status).toBe('sent');
  });

  it('is refused for yourself, for a record that changed since, and while somebody is at work', async () => {
    const one = await makePerson('Otto Kreukelhof', ['treasurer']);
    const two = await makePerson('Otto Kreukelhof', ['requester']);
    const self = coco.kind === 'person' ? coco.personId : '';
    expect(await merged({ keptId: self, removedId: two })).toMatchObject({ reason: 'merging-yourself' });
    expect(await merged({ keptId: one, removedId: two }, coco, { seen: '0-0' })).toMatchObject({
      reason: 'stale',
    });
    await database()
      .insert(sessions)
      .values({ id: 'y', userId: two, expiresAt: new Date(Date.now() + 86_400_000), lastSeenAt: new Date() });
    expect(await merged({ keptId: one, removedId: two })).toMatchObject({ reason: 'signed-in-now' });
  });
});

describe('two coordinators at one moment', () => {
  it('who merge crosswise end with one record, and nothing is done under the other', async () => {
    const one = await makePerson('Shanti Molenwiek', ['reviewer']);
    const two = await makePerson('Shanti Molenwiek', ['requester']);
    const results = await Promise.all([
      merged({ keptId: one, removedId: two }, coco),
      merged({ keptId: two, removedId: one }, other),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const rows = await database()
      .select()
      .from(people)
      .where(inArray(people.id, [one, two]));
    const kept = rows.find(({ mergedIntoId }) => mergedIntoId === null);
    const gone = rows.find(({ mergedIntoId }) => mergedIntoId !== null);
    expect(gone?.mergedIntoId).toBe(kept?.id);
    await expect(
      database()
        .insert(activities)
        .values({
          at: new Date(),
          name: 'registry.profile-changed',
          actorKind: 'person',
          actorId: gone?.id ?? null,
        }),
    ).rejects.toThrow();
  });
});

describe('one organisation with two records', () => {
  it('becomes one: both names lead to it, it is listed once, a no stands, and its group is not known', async () => {
    const keptId = await makeOrganisation({ name: 'Jeugdhulp Wiekslag' });
    const removedId = await makeOrganisation({ name: 'Stichting Jeugdhulp Wiekslag', parentKnown: false });
    const request = await makeMatchingRequest();
    const rows = await database()
      .select({ id: requestOrganisations.id })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    for (const [at, { id }] of rows.slice(0, 2).entries()) {
      await database()
        .update(requestOrganisations)
        .set({ organisationId: at === 0 ? keptId : removedId, consent: at === 0 ? 'asked' : 'refused' })
        .where(eq(requestOrganisations.id, id));
    }
    await makeReviewer({ name: 'Ivo Wiekslager', employerId: keptId });
    const found = await withActor(coco, listDuplicateOrganisations);
    expect(found.map(({ one, other: two }) => [one.id, two.id].sort())).toContainEqual(
      [keptId, removedId].sort(),
    );

    const merge = { keptId, removedId };
    const preview = await withActor(coco, (work) => findOrganisationMergePreview(work, merge));
    expect(preview?.listedTwice).toEqual([request.reference]);
    const result = await withActor(coco, (work) =>
      mergeOrganisations(work, merge, { seen: preview?.seen ?? '', name: 'removed', sure: 'yes' }),
    );
    expect(result.ok).toBe(true);
    const [kept] = await database().select().from(organisations).where(eq(organisations.id, keptId));
    expect(kept).toMatchObject({ name: 'Stichting Jeugdhulp Wiekslag', parentKnown: false });
    const aliases = await database()
      .select()
      .from(organisationAliases)
      .where(eq(organisationAliases.organisationId, keptId));
    expect(aliases.map(({ alias }) => alias)).toEqual(['Jeugdhulp Wiekslag']);
    const lines = await database()
      .select({ consent: requestOrganisations.consent })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.organisationId, keptId));
    expect(lines).toEqual([{ consent: 'refused' }]);
  });
});

it('the lists ask as often for one pair as for many', async () => {
  const ask = () =>
    withActor(coco, async (work) => [
      await listDuplicatePeople(work),
      await listDuplicateOrganisations(work),
    ]);
  const forFew = await countStatements(ask);
  await database().execute(sql`
    insert into people (name) select 'Veel Dubbel' || chr(97 + n) || 'hoven' from generate_series(0, 9) n, generate_series(1, 2)`);
  expect(await countStatements(ask)).toBe(forFew);
  expect(await database().$count(reviewRequests)).toBeGreaterThan(0);
  expect(await database().$count(invitations)).toBeGreaterThan(0);
});
