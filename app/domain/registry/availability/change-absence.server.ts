import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';
import { absenceInTheWay } from './absence-in-the-way.server';
import type { AbsencePeriod } from './inputs';

/** Other days or another kind. Somebody else's absence and one that does not exist are refused alike. */
export async function changeAbsence(
  work: Work,
  personId: string,
  absenceId: string,
  absence: AbsencePeriod,
): Promise<Result<null, 'not-yours' | 'not-found' | 'absence-overlaps'>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const inTheWay = await absenceInTheWay(work, personId, absence, absenceId);
  if (inTheWay) return inTheWay;
  const { kind, startsOn, endsOn } = absence;
  const changed = await refusedBy({ absences_no_overlap: 'absence-overlaps' }, () =>
    work.tx
      .update(absences)
      .set({ kind, startsOn, endsOn })
      .where(and(eq(absences.id, absenceId), eq(absences.personId, personId)))
      .returning({ id: absences.id }),
  );
  if (changed.length === 0) return fail('not-found');
  await recordActivity(work, { name: 'registry.absence-changed', personId, data: { kind } });
  return succeed(null);
}
