import { asc, inArray } from 'drizzle-orm';
import { organisationAliases } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';

/** The other names of these organisations, or of all of them, in order of name. */
export async function loadAliases(
  work: Work,
  organisationIds?: readonly string[],
): Promise<(organisationId: string) => string[]> {
  const rows = await work.tx
    .select({ organisationId: organisationAliases.organisationId, alias: organisationAliases.alias })
    .from(organisationAliases)
    .where(organisationIds && inArray(organisationAliases.organisationId, [...organisationIds]))
    .orderBy(asc(organisationAliases.alias));
  const aliases = groupBy(rows, ({ organisationId }) => organisationId);
  return (organisationId) => (aliases.get(organisationId) ?? []).map(({ alias }) => alias);
}
