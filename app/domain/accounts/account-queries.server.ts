import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from './actor';
import type { Language } from './language';
import type { Role } from './role';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly createdAt: Date;
  readonly isDeactivated: boolean;
  readonly addresses: readonly AccountAddress[];
  readonly roles: readonly HeldRole[];
}

export interface AccountAddress {
  readonly address: string;
  readonly isPrimary: boolean;
  readonly isVerified: boolean;
}

export interface HeldRole {
  readonly role: Role;
  readonly grantedAt: Date;
}

/** Somebody's own account, or to a coordinator anybody's; `null` for everybody else. */
export async function findAccount(work: Work, personId: string): Promise<Account | null> {
  const isOwn = personIdOf(work.actor) === personId;
  if (!isOwn && !hasRole(work.actor, 'coordinator')) return null;
  const [person] = await work.tx
    .select({
      id: people.id,
      name: people.name,
      language: people.language,
      createdAt: people.createdAt,
      deactivatedAt: people.deactivatedAt,
    })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) return null;
  const addresses = await work.tx
    .select({
      address: personEmails.address,
      isPrimary: personEmails.isPrimary,
      verifiedAt: personEmails.verifiedAt,
    })
    .from(personEmails)
    .where(eq(personEmails.personId, personId))
    .orderBy(desc(personEmails.isPrimary), asc(personEmails.address));
  const roles = await work.tx
    .select({ role: personRoles.role, grantedAt: personRoles.grantedAt })
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), isNull(personRoles.endedAt)))
    .orderBy(asc(personRoles.grantedAt), asc(personRoles.role));
  const { deactivatedAt, ...rest } = person;
  return {
    ...rest,
    isDeactivated: deactivatedAt !== null,
    addresses: addresses.map(({ verifiedAt, ...one }) => ({ ...one, isVerified: verifiedAt !== null })),
    roles,
  };
}
