import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { conflictDeclarations, pinnedConflictReasons } from '~/db/schema/matching';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { Informant, PinnedEnding, PinnedKind } from './pinned-kind';

/** A pinned conflict with all that a coordinator knows of it. */
export interface PinnedConflict {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: PinnedKind;
  readonly informant: Informant;
  readonly saidOn: CalendarDay;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Why, as typed; `null` to the coordinator it is about. */
  readonly reason: string | null;
  readonly endedAt: Date | null;
  readonly endGround: PinnedEnding | null;
  readonly endReason: string | null;
}

/** Every conflict that is or was pinned of somebody, the running ones first. For the coordinator alone. */
export async function listPinnedConflicts(work: Work, personId: string): Promise<PinnedConflict[]> {
  return hasRole(work.actor, 'coordinator') ? await read(work, personId) : [];
}

export async function findPinnedConflict(
  work: Work,
  personId: string,
  conflictId: string,
): Promise<PinnedConflict | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  return (await read(work, personId, eq(conflictDeclarations.id, conflictId)))[0] ?? null;
}

async function read(work: Work, personId: string, wanted?: SQL): Promise<PinnedConflict[]> {
  const recorders = alias(people, 'recorders');
  const rows = await work.tx
    .select({
      id: conflictDeclarations.id,
      organisationId: organisations.id,
      organisation: organisations.name,
      kind: conflictDeclarations.pinnedKind,
      informant: conflictDeclarations.informant,
      saidOn: conflictDeclarations.saidOn,
      recordedBy: recorders.name,
      recordedAt: conflictDeclarations.declaredAt,
      reason: pinnedConflictReasons.reason,
      endedAt: conflictDeclarations.endedAt,
      endGround: conflictDeclarations.endGround,
      endReason: pinnedConflictReasons.endReason,
    })
    .from(conflictDeclarations)
    .innerJoin(organisations, eq(organisations.id, conflictDeclarations.organisationId))
    .innerJoin(recorders, eq(recorders.id, conflictDeclarations.recordedById))
    .leftJoin(pinnedConflictReasons, eq(pinnedConflictReasons.conflictId, conflictDeclarations.id))
    .where(and(eq(conflictDeclarations.personId, personId), eq(conflictDeclarations.isPinned, true), wanted))
    .orderBy(
      sql`${conflictDeclarations.endedAt} desc nulls first`,
      organisations.name,
      conflictDeclarations.id,
    );
  // The database holds that what is pinned has all three.
  return rows as PinnedConflict[];
}

/** What somebody sees of conflicts pinned about themselves: that they are there, and nothing of why. */
export interface OwnPinnedConflict {
  readonly id: string;
  readonly organisation: string;
  readonly kind: PinnedKind;
  readonly pinnedAt: Date;
}

/** Running conflicts that a coordinator pinned of somebody; for themselves alone. */
export async function listOwnPinnedConflicts(work: Work, personId: string): Promise<OwnPinnedConflict[]> {
  if (personIdOf(work.actor) !== personId && work.actor.kind !== 'system') return [];
  const rows = await work.tx
    .select({
      id: conflictDeclarations.id,
      organisation: organisations.name,
      kind: conflictDeclarations.pinnedKind,
      pinnedAt: conflictDeclarations.declaredAt,
    })
    .from(conflictDeclarations)
    .innerJoin(organisations, eq(organisations.id, conflictDeclarations.organisationId))
    .where(
      and(
        eq(conflictDeclarations.personId, personId),
        eq(conflictDeclarations.isPinned, true),
        isNull(conflictDeclarations.endedAt),
      ),
    )
    .orderBy(desc(conflictDeclarations.declaredAt), conflictDeclarations.id);
  return rows as OwnPinnedConflict[];
}

export interface ForgottenPin {
  readonly organisation: string;
  readonly kind: PinnedKind;
}

/**
 * What was pinned of somebody who left, as far as what happened says so: leaving took it away, and whoever lets them
 * come back decides whether it is pinned again. For the coordinator alone.
 */
export async function listPinsBeforeLeaving(work: Work, personId: string): Promise<ForgottenPin[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx.execute<{ organisation: string; kind: PinnedKind }>(sql`
    select distinct o.name as organisation, p.data->>'kind' as kind
    from activities p join organisations o on o.id = p.organisation_id
    where p.person_id = ${personId} and p.name = 'organisations.conflict-pinned'
      and not exists (
        select from activities e
        where e.person_id = p.person_id and e.name = 'organisations.pinned-conflict-ended'
          and e.data->>'conflictId' = p.data->>'conflictId')
    order by 1, 2`);
  return [...rows];
}
