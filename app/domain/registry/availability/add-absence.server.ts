import { refusedBy } from '~/db/refused-by.server';
import { absences } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayChangeProfile } from '../registry-policy';
import { absenceInTheWay } from './absence-in-the-way.server';
import type { AbsencePeriod } from './inputs';

/** Refused as `absence-overlaps` when the person is already away on one of these days. */
export async function addAbsence(
  work: Work,
  personId: string,
  absence: AbsencePeriod,
): Promise<Result<null, 'not-yours' | 'absence-overlaps'>> {
  const decision = mayChangeProfile(work.actor, personId);
  if (!decision.allowed) return fail(decision.reason);
  const inTheWay = await absenceInTheWay(work, personId, absence);
  if (inTheWay) return inTheWay;
  const { kind, startsOn, endsOn } = absence;
  await refusedBy({ absences_no_overlap: 'absence-overlaps' }, () =>
    work.tx.insert(absences).values({ personId, kind, startsOn, endsOn }),
  );
  await recordActivity(work, { name: 'registry.absence-added', personId, data: { kind } });
  return succeed(null);
}
