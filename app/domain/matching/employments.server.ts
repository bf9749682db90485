import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { affiliations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';

export interface Employment {
  readonly employer: string;
  readonly functionTitle: string;
}

/** For whom these people work now; somebody with two employers has both. */
export async function employmentsOf(
  work: Work,
  personIds: readonly string[],
): Promise<Map<string, Employment[]>> {
  const found = new Map<string, Employment[]>();
  if (personIds.length === 0) return found;
  const today = calendarDayAt(work.now);
  const rows = await work.tx
    .select({
      personId: affiliations.personId,
      employer: organisations.name,
      functionTitle: affiliations.functionTitle,
    })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(
      and(
        inArray(affiliations.personId, [...personIds]),
        eq(affiliations.kind, 'employer'),
        lte(affiliations.startsOn, today),
        or(isNull(affiliations.endsOn), gte(affiliations.endsOn, today)),
      ),
    )
    .orderBy(organisations.name);
  for (const { personId, ...employment } of rows) {
    found.set(personId, [...(found.get(personId) ?? []), employment]);
  }
  return found;
}
