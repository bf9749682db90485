import { inArray, sql } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { mentorships } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { addDays } from '~/domain/kernel/calendar-day';
import { endPairRule } from '~/domain/matching/two-people/end-pair-rule.server';
import { recordPairRule } from '~/domain/matching/two-people/record-pair-rule.server';
import { endPinnedConflict } from '~/domain/organisations/ties/end-pinned-conflict.server';
import { pinConflict } from '~/domain/organisations/ties/pin-conflict.server';
import type { PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';
import type { MemberSeed } from './member';
import { type OrganisationKey, organisationList } from './organisation-list';
import type { PersonSeed } from './person';
import type { World } from './world';
import { organisationId } from './write-world';

/**
 * Rules about two people and pinned conflicts, one of each kind and one of each that ended, recorded yesterday by a
 * coordinator. Of people no running question waits for, so that none of them has to change.
 */
export async function settleAgreements(stage: Stage): Promise<void> {
  const free = await freeMembers(stage);
  const [first, second, third, fourth] = free;
  if (!first || !second || !third || !fourth) throw new Error('too few members are free');
  const { world } = stage;
  const work = await coordinatorAtWork(stage);
  const startsOn = addDays(world.today, -1);
  const record = (one: string, other: string, kind: 'never-together' | 'only-together', reason: string) =>
    recordPairRule(work, one, { otherId: other, kind, startsOn, endsOn: undefined, reason });

  done(
    await record(first.id, second.id, 'never-together', 'Zij deelden een praktijk en spraken dit zelf af.'),
  );
  const over = done(
    await record(
      third.id,
      fourth.id,
      'never-together',
      'Zij verschilden van mening over een eerdere review.',
    ),
  );
  done(
    await endPairRule(work, third.id, {
      ruleId: over.ruleId,
      reason: 'Zij hebben het uitgepraat en willen weer samenwerken.',
    }),
  );
  const couple = await freeTrainee(stage, free);
  done(
    await record(
      couple.traineeId,
      couple.mentorId,
      'only-together',
      'Vaste mentor tot het einde van de opleiding.',
    ),
  );

  await pin(work, first, 'linde', 'family', 'Een naaste werkt daar. Dit bleek bij het kennismakingsgesprek.');
  // Of somebody one becomes with a click, so that their side of it can be seen.
  const reason = 'De coördinator besloot dit om elke schijn te vermijden.';
  await pin(work, offeredReviewer(world), await unlistedOrganisation(stage), 'administrative', reason);
  const ended = await pin(work, second, 'salderveen', 'assignment', 'Een opdracht die nog niet was gemeld.');
  done(
    await endPinnedConflict(work, second.id, {
      conflictId: ended.conflictId,
      endGround: 'over',
      reason: 'De opdracht is afgerond, zo bleek uit de eindafrekening.',
    }),
  );
}

async function pin(
  work: Work,
  { id }: PersonSeed,
  key: OrganisationKey,
  pinnedKind: PinnedKind,
  reason: string,
): Promise<{ readonly conflictId: string }> {
  const saidOn = addDays(work.now.toISOString().slice(0, 10), -3);
  const organisation = organisationId(key);
  return done(
    await pinConflict(work, id, {
      organisationId: organisation,
      pinnedKind,
      informant: 'member',
      saidOn,
      reason,
    }),
  );
}

/** The first reviewer on the sign-in page. */
function offeredReviewer({ members }: World): PersonSeed {
  const order = ({ createdAt, name }: PersonSeed) => `${createdAt.toISOString()} ${name}`;
  const [first] = members
    .map(({ person }) => person)
    .filter(({ roles }) => roles.includes('reviewer'))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (!first) throw new Error('the demonstration has no reviewer');
  return first;
}

/** An organisation that no question is about. */
async function unlistedOrganisation({ tx }: Stage): Promise<OrganisationKey> {
  const listed = await tx
    .selectDistinct({ organisationId: requestOrganisations.organisationId })
    .from(requestOrganisations);
  const ids = new Set(listed.map(({ organisationId: id }) => id));
  const free = organisationList.find(({ key }) => !ids.has(organisationId(key)));
  if (!free) throw new Error('every organisation of the demonstration is listed');
  return free.key;
}

/** Reviewers whom no running question counts on, by name. */
async function freeMembers({ tx, world }: Stage): Promise<PersonSeed[]> {
  const busy = await tx
    .selectDistinct({ personId: invitations.personId })
    .from(invitations)
    .where(inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']));
  const ids = new Set(busy.map(({ personId }) => personId));
  const isHere = ({ person, profile }: MemberSeed) => person.roles.includes('reviewer') && !profile.leftOn;
  return world.members
    .filter((member) => isHere(member) && !ids.has(member.person.id))
    .map(({ person }) => person)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Somebody in training and their mentor now, neither of whom has a rule yet. */
async function freeTrainee(
  { tx, world }: Stage,
  free: readonly PersonSeed[],
): Promise<{ readonly traineeId: string; readonly mentorId: string }> {
  const ids = new Set(free.slice(4).map(({ id }) => id));
  const rows = await tx
    .select({ traineeId: mentorships.traineeId, mentorId: mentorships.mentorId })
    .from(mentorships)
    .where(sql`coalesce(${mentorships.endsOn}, 'infinity') >= ${world.today}`)
    .orderBy(mentorships.startsOn);
  const couple = rows.find(({ traineeId, mentorId }) => ids.has(traineeId) && ids.has(mentorId));
  if (!couple) throw new Error('nobody in training is free together with their mentor');
  return couple;
}
