import { and, asc, eq, ilike, isNull, ne, sql } from 'drizzle-orm';
import { containing } from '~/db/like-pattern';
import { people } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';

interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface CompanionChoice {
  /** Who is meant; `null` until that is chosen. */
  readonly other: NamedPerson | null;
  /** Members with that in their name, when nobody is chosen. */
  readonly found: readonly NamedPerson[];
}

interface Sought {
  readonly otherId: string | undefined;
  /** Part of a name, as typed. */
  readonly text: string;
}

const most = 12;

/** The other member of a rule about two people: by id, or by part of a name. For the coordinator alone. */
export async function findCompanionChoice(
  work: Work,
  personId: string,
  { otherId, text }: Sought,
): Promise<CompanionChoice> {
  const isSought = otherId
    ? eq(people.id, otherId)
    : text === ''
      ? undefined
      : ilike(people.name, containing(text));
  if (!hasRole(work.actor, 'coordinator') || !isSought) return { other: null, found: [] };
  const rows = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .where(and(isSought, ne(people.id, personId), isNull(people.deactivatedAt)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
    .limit(most);
  return otherId ? { other: rows[0] ?? null, found: [] } : { other: null, found: rows };
}
