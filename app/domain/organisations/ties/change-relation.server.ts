import { and, eq, or } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { organisationRelations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { RelationPeriod } from './inputs';
import { type RelationRefusal, relationRefusals } from './relation-refusals';

/** Ends a relation on a day, or corrects its days. `organisationId` is either end of it. */
export async function changeRelation(
  work: Work,
  organisationId: string,
  relationId: string,
  { validFrom = null, validUntil = null }: { [Day in keyof RelationPeriod]: RelationPeriod[Day] | null },
): Promise<Result<null, RelationRefusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const changed = await refusedBy(relationRefusals, () =>
    work.tx
      .update(organisationRelations)
      .set({ validFrom, validUntil })
      .where(ofOrganisation(organisationId, relationId))
      .returning({ kind: organisationRelations.kind }),
  );
  const [relation] = changed;
  if (!relation) return fail('not-found');
  await recordActivity(work, {
    name: 'organisations.relation-changed',
    organisationId,
    data: { relationId, kind: relation.kind, validFrom, validUntil },
  });
  return succeed(null);
}

/** Takes back a relation that never was. What ended is kept: that is `changeRelation`. */
export async function removeRelation(
  work: Work,
  organisationId: string,
  relationId: string,
): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [removed] = await work.tx
    .delete(organisationRelations)
    .where(ofOrganisation(organisationId, relationId))
    .returning();
  if (!removed) return fail('not-found');
  const { kind, fromId, toId, validFrom, validUntil } = removed;
  await recordActivity(work, {
    name: 'organisations.relation-removed',
    organisationId,
    data: { kind, fromId, toId, validFrom, validUntil },
  });
  return succeed(null);
}

function ofOrganisation(organisationId: string, relationId: string) {
  const { id, fromId, toId } = organisationRelations;
  return and(eq(id, relationId), or(eq(fromId, organisationId), eq(toId, organisationId)));
}
