import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { serviceLevels as serviceLevelTable } from '~/db/schema/service-levels';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type RequestKind, requestKinds } from '../request-kind';
import { type RequestStatus, requestStatuses } from '../request-status';
import {
  defaultLevels,
  hasLevel,
  type LevelledStatus,
  levelledStatuses,
  promisedDays,
  type ServiceLevels,
  serviceLevels,
} from './service-level';

/** The numbers that count now and the ones that counted before. The same two statements for whatever they are used. */
/** Whose second record somebody worked under. */
const peopleNow = alias(people, 'people_now');
const nameNow = sql<string | null>`coalesce(${peopleNow.name}, ${people.name})`;

export async function getServiceLevels(work: Work): Promise<ServiceLevels> {
  const overrides = await findOverrides(work);
  const recorded = await work.tx
    .select({ at: activities.at, data: activities.data })
    .from(activities)
    .where(changesOfLevels)
    .orderBy(asc(activities.at), asc(activities.id));
  const changes = recorded.flatMap(({ at, data }) => {
    const change = readChange(data);
    return change ? [{ at, ...change }] : [];
  });
  return serviceLevels(defaultLevels, overrides, changes);
}

function findOverrides(work: Work) {
  return work.tx
    .select({
      kind: serviceLevelTable.kind,
      status: serviceLevelTable.status,
      workingDays: serviceLevelTable.workingDays,
    })
    .from(serviceLevelTable);
}

/**
 * Within how many working days each kind of question gets a first answer, for whoever asks it now: what counted
 * before does not matter, so the public page that shows it reads no history.
 */
export async function getPromisedDays(work: Work): Promise<Readonly<Record<RequestKind, number>>> {
  const levels = serviceLevels(defaultLevels, await findOverrides(work));
  const days = (kind: RequestKind) => promisedDays(levels, kind, work.now);
  return { review: days('review'), consult: days('consult'), session: days('session'), talk: days('talk') };
}

export interface ListedLevel {
  readonly kind: RequestKind;
  readonly status: LevelledStatus;
  readonly workingDays: number;
  readonly byDefault: number;
  /** When it was set; `null` as long as the default counts. */
  readonly changedAt: Date | null;
}

/** Every number, in the order of the kinds and of the life of a request; none for who is not a coordinator. */
export async function listServiceLevels(work: Work): Promise<ListedLevel[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({
      kind: serviceLevelTable.kind,
      status: serviceLevelTable.status,
      workingDays: serviceLevelTable.workingDays,
      changedAt: serviceLevelTable.changedAt,
    })
    .from(serviceLevelTable);
  return requestKinds.flatMap((kind) =>
    levelledStatuses.flatMap((status): ListedLevel[] => {
      const byDefault = defaultLevels[kind][status];
      if (byDefault === undefined) return [];
      const own = rows.find((row) => row.kind === kind && row.status === status);
      const { workingDays = byDefault, changedAt = null } = own ?? {};
      return [{ kind, status, workingDays, byDefault, changedAt }];
    }),
  );
}

export interface EarlierLevel {
  readonly id: number;
  readonly at: Date;
  readonly by: string | null;
  readonly was: number;
  readonly became: number;
}

export interface LevelDetail extends ListedLevel {
  /** What was changed before, the newest first. */
  readonly earlier: readonly EarlierLevel[];
}

/** One number with its history; `null` for a kind that never is in that state, and for who is not a coordinator. */
export async function findServiceLevel(
  work: Work,
  kind: RequestKind,
  status: RequestStatus,
): Promise<LevelDetail | null> {
  const level = (await listServiceLevels(work)).find((one) => one.kind === kind && one.status === status);
  if (!level) return null;
  const rows = await work.tx
    .select({ id: activities.id, at: activities.at, by: nameNow, data: activities.data })
    .from(activities)
    .leftJoin(people, eq(people.id, activities.actorId))
    .leftJoin(peopleNow, eq(peopleNow.id, people.mergedIntoId))
    .where(
      and(
        changesOfLevels,
        sql`${activities.data} ->> 'kind' = ${kind}`,
        sql`${activities.data} ->> 'status' = ${status}`,
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(mostEarlier);
  const earlier = rows.flatMap(({ data, ...row }) => {
    const change = readChange(data);
    return change ? [{ ...row, was: change.was, became: change.workingDays }] : [];
  });
  return { ...level, earlier };
}

const mostEarlier = 50;

/** Changes of numbers are about no request, which keeps the search for them out of the bulk of what happened. */
const changesOfLevels = and(
  isNull(activities.requestId),
  eq(activities.name, 'requests.service-level-changed'),
);

function readChange({ kind, status, was, workingDays }: typeof activities.$inferSelect.data) {
  const ofKind = requestKinds.find((one) => one === kind);
  const inStatus = requestStatuses.find((one) => one === status);
  if (!ofKind || !inStatus || !hasLevel(ofKind, inStatus)) return null;
  if (typeof was !== 'number' || typeof workingDays !== 'number') return null;
  return { kind: ofKind, status: inStatus, was, workingDays };
}
