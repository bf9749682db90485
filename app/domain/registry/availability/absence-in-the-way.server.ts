import { and, asc, eq, gte, lte, ne } from 'drizzle-orm';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { type Failure, fail } from '../../kernel/result';
import type { AbsencePeriod } from './inputs';

/**
 * The refusal that names the absence in the way of a period, as `absence-in-the-way|from|until` beside the first day;
 * `null` when nothing is. The exclusion constraint holds what two transactions do at one moment.
 */
export async function absenceInTheWay(
  work: Work,
  personId: string,
  { startsOn, endsOn }: AbsencePeriod,
  exceptId?: string,
): Promise<Failure<'absence-overlaps'> | null> {
  const [found] = await work.tx
    .select({ startsOn: absences.startsOn, endsOn: absences.endsOn })
    .from(absences)
    .where(
      and(
        eq(absences.personId, personId),
        lte(absences.startsOn, endsOn),
        gte(absences.endsOn, startsOn),
        exceptId === undefined ? undefined : ne(absences.id, exceptId),
      ),
    )
    .orderBy(asc(absences.startsOn))
    .limit(1);
  if (!found) return null;
  return fail('absence-overlaps', { startsOn: `absence-in-the-way|${found.startsOn}|${found.endsOn}` });
}
