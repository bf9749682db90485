import type { Transaction } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { workPreferences } from '~/db/schema/availability';
import { conflictDeclarations } from '~/db/schema/matching';
import {
  affiliations,
  organisationAliases,
  organisationRelations,
  organisations,
} from '~/db/schema/organisations';
import { absences, availability, mentorships, registryProfiles } from '~/db/schema/registry';
import { addDays, addYears, type CalendarDay, yearOf } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { slugOf } from '~/domain/registry/profile/profile-slug';
import { chanceFor } from './chance';
import { writeDuplicates } from './duplicates';
import { organisationHistory } from './organisation-history';
import { type OrganisationKey, organisationList, relationList } from './organisation-list';
import type { PersonSeed } from './person';
import type { World } from './world';
import { writeOutcomes } from './write-outcomes';
import { writeRecords } from './write-records';

export function organisationId(key: OrganisationKey): string {
  return idOf(key);
}

function idOf(key: string): string {
  return chanceFor(`organisation ${key}`).id();
}

/** Everything that was there before the first question: places of work, people and the register. */
export async function writeWorld(tx: Transaction, world: World): Promise<void> {
  await writeOrganisations(tx, world);
  await writePeople(tx, [
    ...world.members.map(({ person }) => person),
    ...world.coordinators,
    world.treasurer,
    ...world.requesters.map(({ person }) => person),
  ]);
  await writeRegister(tx, world);
  await writeDealings(tx, world);
  await writeDuplicates(tx, world);
  await writeOutcomes(tx, world.today);
}

async function writeOrganisations(tx: Transaction, { today }: World): Promise<void> {
  const createdAt = dutchInstant(addYears(today, -6), '08:00');
  const history = organisationHistory(today);
  await tx.insert(organisations).values([
    ...organisationList.map((one) => ({
      id: organisationId(one.key),
      name: one.name,
      kind: one.kind,
      provinceCode: one.province,
      youthRegionCode: one.region,
      ...numbersOf(one.key),
      validUntil: history.ended.includes(one.key) ? history.endedOn : null,
      parentKnown: !('groupUnknown' in one),
      isDemonstration: true,
      createdAt,
    })),
    ...history.organisations.map(({ key, ...one }) => ({
      ...one,
      id: idOf(key),
      parentKnown: true,
      isDemonstration: true,
      createdAt,
    })),
  ]);
  const written = organisationList.flatMap((one) =>
    'aliases' in one ? one.aliases.map((alias) => ({ organisationId: organisationId(one.key), alias })) : [],
  );
  const past = history.names.map(({ of, ...name }) => ({ organisationId: organisationId(of), ...name }));
  await tx.insert(organisationAliases).values([...written, ...past]);
  await writeRelations(tx, today);
}

async function writeRelations(tx: Transaction, today: CalendarDay): Promise<void> {
  const year = yearOf(today);
  const standing = relationList.map(({ yearsAgo, ...one }) => ({
    ...one,
    validFrom: yearsAgo === undefined ? null : `${year - yearsAgo}-01-01`,
  }));
  await tx.insert(organisationRelations).values(
    [...standing, ...organisationHistory(today).relations].map(({ from, to, ...one }) => ({
      ...one,
      id: chanceFor(`relation ${from} ${one.kind} ${to}`).id(),
      fromId: idOf(from),
      toId: idOf(to),
    })),
  );
}

/** As long as real numbers, and beginning with digits that are not given out. */
export function numbersOf(key: OrganisationKey): { kvk: string; oin: string } {
  const digits = String(chanceFor(`numbers ${key}`).below(10_000_000)).padStart(7, '0');
  return { kvk: `9${digits}`, oin: `000000039${digits}0000` };
}

async function writePeople(tx: Transaction, everybody: readonly PersonSeed[]): Promise<void> {
  await tx.insert(people).values(
    everybody.map(({ id, name, language, createdAt }) => ({
      id,
      name,
      language,
      createdAt,
      isDemonstration: true,
    })),
  );
  await tx
    .insert(personEmails)
    .values(
      everybody.map(({ id, address, createdAt }) => ({ personId: id, address, verifiedAt: createdAt })),
    );
  await tx
    .insert(personRoles)
    .values(
      everybody.flatMap(({ id, roles, createdAt }) =>
        roles.map((role) => ({ personId: id, role, grantedAt: createdAt })),
      ),
    );
}

async function writeRegister(tx: Transaction, world: World): Promise<void> {
  const { members } = world;
  await tx
    .insert(registryProfiles)
    .values(
      members.map(({ person, profile }) => ({ ...profile, personId: person.id, slug: slugOf(person.name) })),
    );
  await writeRecords(tx, world);
  await tx.insert(affiliations).values(
    members.flatMap((one) =>
      one.ties.map(({ organisation, ...tie }) => ({
        ...tie,
        personId: one.person.id,
        organisationId: organisationId(organisation),
      })),
    ),
  );
  await tx
    .insert(availability)
    .values(
      members.flatMap((one) =>
        one.availability.map(([month, minutes]) => ({ personId: one.person.id, month, minutes })),
      ),
    );
  await tx
    .insert(absences)
    .values(members.flatMap((one) => one.absences.map((row) => ({ ...row, personId: one.person.id }))));
  await tx
    .insert(workPreferences)
    .values(members.map((one) => ({ ...one.preferences, personId: one.person.id })));
}

/** Experienced reviewers beside people in training, and conflicts people told us of beforehand. */
async function writeDealings(tx: Transaction, { members, today }: World): Promise<void> {
  const lasting = (level: string) =>
    members
      .filter(({ accreditations: held }) => held.findLast((one) => one.level)?.level === level)
      .map(({ person }) => person.id);
  const mentors = members
    .filter(({ accreditations: held }) => held.some((one) => one.level === 'experienced'))
    .map(({ person }) => person.id);
  const trainees = lasting('trainee');
  await tx.insert(mentorships).values(
    trainees.slice(0, 7).flatMap((traineeId, at) => {
      const mentorId = mentors[at + 3];
      const startsOn = addDays(today, -300 + at * 20);
      return mentorId
        ? [{ mentorId, traineeId, startsOn, endsOn: at === 6 ? addDays(today, -10) : null }]
        : [];
    }),
  );
  const standing: readonly (readonly [place: number, OrganisationKey])[] = [
    [2, 'linde'],
    [15, 'salderveen'],
    [21, 'mergelpoort'],
    [30, 'krommerlek'],
    [62, 'ggd'],
  ];
  await tx.insert(conflictDeclarations).values(
    standing.flatMap(([place, key]) => {
      const member = members[place];
      if (!member) return [];
      const declaredAt = dutchInstant(addDays(today, -400 - place), '11:20');
      const row = { organisationId: organisationId(key), source: 'standing' as const, declaredAt };
      return [{ ...row, personId: member.person.id }];
    }),
  );
}
