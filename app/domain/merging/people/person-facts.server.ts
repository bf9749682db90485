import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { affiliations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import type { Role } from '../../accounts/role';
import { strippedName } from '../../accounts/strip-people.server';
import { groupByPerson } from '../../kernel/group-by';
import type { EmployerFacts, PersonFacts } from './likely-same-person';

export interface PersonWithFacts extends PersonFacts {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Of these people what says whether they may be somebody else on record; not of those who are merged or stripped. */
export async function loadPersonFacts(
  work: Work,
  ids: readonly string[],
): Promise<Map<string, PersonWithFacts>> {
  const wanted = ids.length === 0 ? [crypto.randomUUID()] : [...ids];
  const rows = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.id, wanted), isNull(people.mergedIntoId), ne(people.name, strippedName)));
  const addresses = await work.tx
    .select({ personId: personEmails.personId, address: personEmails.address })
    .from(personEmails)
    .where(inArray(personEmails.personId, wanted))
    .orderBy(desc(personEmails.isPrimary), asc(personEmails.address));
  const roles = await work.tx
    .select({ personId: personRoles.personId, role: personRoles.role })
    .from(personRoles)
    .where(and(inArray(personRoles.personId, wanted), isNull(personRoles.endedAt)))
    .orderBy(asc(personRoles.grantedAt), asc(personRoles.role));
  const employers = await work.tx
    .select({
      personId: affiliations.personId,
      organisationId: affiliations.organisationId,
      kvk: organisations.kvk,
      startsOn: affiliations.startsOn,
      endsOn: affiliations.endsOn,
    })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(and(inArray(affiliations.personId, wanted), eq(affiliations.kind, 'employer')));
  const of = {
    addresses: groupByPerson(addresses),
    roles: groupByPerson(roles),
    employers: groupByPerson<EmployerFacts & { personId: string }>(employers),
  };
  return new Map(
    rows.map(({ id, name }) => [
      id,
      {
        id,
        name,
        addresses: (of.addresses.get(id) ?? []).map(({ address }) => address),
        roles: (of.roles.get(id) ?? []).map(({ role }) => role),
        employers: of.employers.get(id) ?? [],
      },
    ]),
  );
}
