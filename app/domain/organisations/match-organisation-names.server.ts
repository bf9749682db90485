import { inArray, sql } from 'drizzle-orm';
import { organisationAliases, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';

/** A name as it is compared: without regard to capitals and spaces around it. */
export function comparedName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The known organisations that names mean beyond doubt, by compared name: the exact name, or one alias that no
 * other organisation has. Every other name is left to the coordinator to recognise.
 */
export async function matchOrganisationNames(
  work: Work,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names.map(comparedName))];
  if (wanted.length === 0) return new Map();
  const byName = await work.tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(sql`lower(${organisations.name})`, wanted));
  const byAlias = await work.tx
    .select({ id: organisationAliases.organisationId, name: organisationAliases.alias })
    .from(organisationAliases)
    .where(inArray(sql`lower(${organisationAliases.alias})`, wanted));

  const matches = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, name } of byAlias) {
    const key = comparedName(name);
    if ((matches.get(key) ?? id) !== id) doubtful.add(key);
    matches.set(key, id);
  }
  for (const key of doubtful) matches.delete(key);
  for (const { id, name } of byName) matches.set(comparedName(name), id);
  return matches;
}
