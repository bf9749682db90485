import { eq, isNull } from 'drizzle-orm';
import { organisations, provinces } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { loadAliases } from './load-aliases.server';
import type { KnownOrganisation } from './organisation-name';

export interface PlacedOrganisation extends KnownOrganisation {
  readonly province: string | null;
}

/** Every organisation on record with the other names it goes by, to recognise typed names among. */
export async function listKnownOrganisations(work: Work): Promise<PlacedOrganisation[]> {
  const rows = await work.tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      province: provinces.name,
    })
    .from(organisations)
    .leftJoin(provinces, eq(provinces.code, organisations.provinceCode))
    .where(isNull(organisations.mergedIntoId));
  const aliasesOf = await loadAliases(work);
  return rows.map((row) => ({ ...row, aliases: aliasesOf(row.id) }));
}
