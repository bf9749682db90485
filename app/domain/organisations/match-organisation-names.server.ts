import { organisationAliases, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { matchOrganisationName } from './organisation-name';

/**
 * The known organisations that typed names mean beyond doubt, by typed name. Every other name is left to the
 * coordinator to recognise.
 */
export async function matchOrganisationNames(
  work: Work,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await work.tx
    .select({ id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(organisations);
  const aliases = new Map<string, string[]>();
  for (const { organisationId, alias } of await work.tx.select().from(organisationAliases)) {
    aliases.set(organisationId, [...(aliases.get(organisationId) ?? []), alias]);
  }
  const known = rows.map((row) => ({ ...row, aliases: aliases.get(row.id) ?? [] }));
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const match = matchOrganisationName(name, known);
      return match.outcome === 'match' ? [[name, match.id] as const] : [];
    }),
  );
}
