import { verifications } from '~/db/schema/accreditation';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../search/index-registry.server';
import type { NewVerification } from './inputs';
import { openRecord, type RecordRefusal } from './open-record.server';
import { isOfRole } from './verification-kind';

/** Records that something was verified against its source, whatever the answer was; the register follows. */
export async function recordVerification(
  work: Work,
  personId: string,
  { kind, role, source, verifiedOn, isConfirmed }: NewVerification,
): Promise<Result<null, RecordRefusal | 'day-to-come'>> {
  const opened = await openRecord(work, personId);
  if (!opened.ok) return opened;
  if (verifiedOn > calendarDayAt(work.now)) return fail('day-to-come', { verifiedOn: 'day-to-come' });
  await work.tx.insert(verifications).values({
    personId,
    kind,
    role: isOfRole(kind) ? role : null,
    source,
    verifiedOn,
    isConfirmed,
    recordedById: personIdOf(work.actor),
    recordedAt: work.now,
  });
  await recordActivity(work, {
    name: 'registry.verification-recorded',
    personId,
    data: { kind, isConfirmed },
  });
  await indexPerson(work, personId);
  return succeed(null);
}
