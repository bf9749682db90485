import { inArray } from 'drizzle-orm';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { matchOrganisationNames } from '../../organisations/names/match-organisation-names.server';
import type { OrganisationKind } from '../../organisations/organisation-kind';

export interface HandedOrganisation {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly isCommissioner: boolean;
  readonly isInvolved: boolean;
}

interface Typed {
  readonly organisation: string;
  readonly involved: readonly string[];
}

/**
 * The organisations that were typed, each as the register knows it and once. Independence can be told of no other, so a
 * name nobody knows refuses.
 */
export async function findListedOrganisations(
  work: Work,
  { organisation, involved }: Typed,
): Promise<Result<readonly HandedOrganisation[], 'organisations-unrecognised'>> {
  const known = await matchOrganisationNames(work, [organisation, ...involved]);
  const commissionerId = known.get(organisation);
  const involvedIds = involved.map((name) => known.get(name));
  if (!commissionerId || involvedIds.some((id) => id === undefined)) {
    return fail('organisations-unrecognised', {
      ...(commissionerId ? {} : { organisation: 'name-unknown' }),
      ...(involvedIds.every((id) => id !== undefined) ? {} : { involved: 'name-unknown' }),
    });
  }
  const ids = [...new Set([commissionerId, ...involvedIds.filter((id) => id !== undefined)])];
  const rows = await work.tx
    .select({ id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(inArray(organisations.id, ids));
  return succeed(
    rows.map(({ id, name, kind }) => ({
      organisationId: id,
      name,
      kind,
      isCommissioner: id === commissionerId,
      isInvolved: involvedIds.includes(id),
    })),
  );
}
