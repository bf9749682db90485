import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { contextReads, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { ReadGround } from './request-key.server';

const perPage = 50;

/** Whose second record somebody read under. */
const peopleNow = alias(people, 'people_now');
const nameNow = sql<string>`coalesce(${peopleNow.name}, ${people.name})`;

export interface ListedRead {
  readonly id: string;
  readonly reference: string;
  readonly person: string;
  readonly ground: ReadGround;
  readonly readAt: Date;
}

export interface ReadList {
  readonly rows: readonly ListedRead[];
  readonly total: number;
  readonly pages: number;
}

/** Empty words ask for everything. */
export interface ReadFilter {
  readonly reference: string;
  /** A part of the name of who read. */
  readonly person: string;
  readonly page: number;
}

/** Who read what is sealed in which request, the latest first. */
export async function listContextReads(
  work: Work,
  { reference, person, page }: ReadFilter,
): Promise<ReadList> {
  if (!hasRole(work.actor, 'coordinator')) return { rows: [], total: 0, pages: 1 };
  const rows = await work.tx
    .select({
      id: contextReads.id,
      reference: reviewRequests.reference,
      person: nameNow,
      ground: contextReads.ground,
      readAt: contextReads.readAt,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(contextReads)
    .innerJoin(reviewRequests, eq(reviewRequests.id, contextReads.requestId))
    .innerJoin(people, eq(people.id, contextReads.personId))
    .leftJoin(peopleNow, eq(peopleNow.id, people.mergedIntoId))
    .where(
      and(
        reference ? eq(reviewRequests.reference, reference.toUpperCase()) : undefined,
        person ? sql`position(lower(${person}) in lower(${nameNow})) > 0` : undefined,
      ),
    )
    .orderBy(desc(contextReads.readAt), desc(contextReads.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}
