import type { Transaction } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { affiliations, organisations } from '~/db/schema/organisations';
import { addDays, addYears } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { chanceFor } from './chance';
import { organisationOf } from './organisation-list';
import { addressOf } from './person';
import type { World } from './world';

/** Somebody of the register, and a second record of theirs. */
const twicePlace = 12;

/**
 * What a coordinator finds in the list of duplicates: a reviewer who once asked something from an address at work and
 * got a second record, and a care provider that somebody added again with its legal form and a typing error.
 */
export async function writeDuplicates(tx: Transaction, { members, today }: World): Promise<void> {
  const member = members[twicePlace];
  if (!member) throw new Error('the demonstration has too few members to have one twice');
  const { name } = member.person;
  const id = chanceFor('second record').id();
  const createdAt = dutchInstant(addDays(today, -80), '14:10');
  await tx.insert(people).values({ id, name, language: 'nl', createdAt, isDemonstration: true });
  await tx.insert(personEmails).values({
    personId: id,
    address: addressOf(name, 'werk'),
    verifiedAt: createdAt,
  });
  await tx
    .insert(personRoles)
    .values(
      (['requester', 'reviewer'] as const).map((role) => ({ personId: id, role, grantedAt: createdAt })),
    );

  const known = organisationOf('noorderwiek');
  const organisationId = chanceFor('second organisation').id();
  await tx.insert(organisations).values({
    id: organisationId,
    name: 'Stichting Jeugdhulp Norderwiek',
    kind: known.kind,
    provinceCode: known.province,
    youthRegionCode: known.region,
    parentKnown: true,
    isDemonstration: true,
    createdAt,
  });
  await tx.insert(affiliations).values({
    personId: id,
    organisationId,
    kind: 'advisory',
    functionTitle: 'adviseur',
    startsOn: addYears(today, -1),
    endsOn: addDays(today, -90),
  });
}
