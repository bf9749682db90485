import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import {
  activitiesShownTo,
  type TimelineActivity,
  type TimelineAudience,
  type TimelineSentence,
  timelineSentence,
} from './timeline';

/** Who did it: by name where the reader may know it, else by the part they play (area `activity`, `who`). */
export type TimelineActor =
  | { readonly name: string }
  | { readonly part: 'you' | 'requester' | 'coordinator' | 'somebody' | 'portal' };

export interface TimelineEntry {
  readonly id: number;
  readonly at: Date;
  readonly name: TimelineActivity;
  readonly who: TimelineActor;
  readonly sentence: TimelineSentence;
  readonly params: Readonly<Record<string, string>>;
}

interface Happening {
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly requesterId: string;
  readonly personId: string | null;
}

const doers = alias(people, 'doers');
const subjects = alias(people, 'subjects');
/** Somebody with two records did everything under either: what happened keeps its id, and is shown as theirs. */
const doersNow = alias(people, 'doers_now');
const subjectsNow = alias(people, 'subjects_now');

/** What happened around a request, oldest first, as far as this reader may know it. */
export async function listRequestTimeline(
  work: Work,
  requestId: string,
  audience: TimelineAudience,
): Promise<TimelineEntry[]> {
  const readerId = work.actor.kind === 'person' ? work.actor.personId : null;
  const own = activitiesShownTo(audience, 'own');
  const rows = await work.tx
    .select({
      id: activities.id,
      at: activities.at,
      name: activities.name,
      actorKind: activities.actorKind,
      actorId: sql<string | null>`coalesce(${doersNow.id}, ${activities.actorId})`,
      actorName: sql<string | null>`coalesce(${doersNow.name}, ${doers.name})`,
      personId: sql<string | null>`coalesce(${subjectsNow.id}, ${activities.personId})`,
      personName: sql<string | null>`coalesce(${subjectsNow.name}, ${subjects.name})`,
      requesterId: reviewRequests.requesterId,
    })
    .from(activities)
    .innerJoin(reviewRequests, eq(reviewRequests.id, activities.requestId))
    .leftJoin(doers, eq(doers.id, activities.actorId))
    .leftJoin(subjects, eq(subjects.id, activities.personId))
    .leftJoin(doersNow, eq(doersNow.id, doers.mergedIntoId))
    .leftJoin(subjectsNow, eq(subjectsNow.id, subjects.mergedIntoId))
    .where(
      and(
        eq(activities.requestId, requestId),
        or(
          inArray(activities.name, activitiesShownTo(audience, 'all')),
          readerId !== null && own.length > 0
            ? and(
                inArray(activities.name, own),
                or(eq(activities.personId, readerId), eq(subjects.mergedIntoId, readerId)),
              )
            : undefined,
        ),
      ),
    )
    .orderBy(asc(activities.at), asc(activities.id));
  return rows.map((row) => {
    const name = row.name as TimelineActivity; // the query asked for these names only
    const params: TimelineEntry['params'] =
      audience === 'coordinator' && row.personName !== null ? { person: row.personName } : {};
    return {
      id: row.id,
      at: row.at,
      name,
      who: whoFor(audience, readerId, row),
      sentence: timelineSentence(audience, name),
      params,
    };
  });
}

function whoFor(audience: TimelineAudience, readerId: string | null, row: Happening): TimelineActor {
  if (row.actorKind === 'system') return { part: 'portal' };
  if (row.actorId === null) return { part: 'somebody' };
  if (row.actorId === readerId) return { part: 'you' };
  if (audience === 'coordinator' && row.actorName !== null) return { name: row.actorName };
  if (row.actorId === row.requesterId) return { part: 'requester' };
  // Whoever is neither the requester nor the person it is about is at work for the network.
  return { part: row.actorId === row.personId ? 'somebody' : 'coordinator' };
}
