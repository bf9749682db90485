import { refusedBy } from '~/db/refused-by.server';
import { organisationRelations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewRelation } from './inputs';
import { type RelationRefusal, relationRefusals } from './relation-refusals';

/** Records that an organisation is part of another, merged into it, takes part in it or supervises it. */
export async function addRelation(
  work: Work,
  organisationId: string,
  { kind, toId, validFrom, validUntil }: NewRelation,
): Promise<Result<null, RelationRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  await refusedBy(relationRefusals, () =>
    work.tx
      .insert(organisationRelations)
      .values({ fromId: organisationId, toId, kind, validFrom, validUntil }),
  );
  await recordActivity(work, { name: 'organisations.relation-added', organisationId, data: { kind, toId } });
  return succeed(null);
}
