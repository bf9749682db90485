import { and, eq } from 'drizzle-orm';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { accreditations } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../search/index-registry.server';
import type { NewCorrection } from './inputs';
import { openRecord, type RecordRefusal } from './open-record.server';
import { countingSteps, listSteps, listVerifications } from './track-queries.server';

type Refusal = RecordRefusal | 'corrected-already' | 'later-steps-first';

export type CorrectedKind = 'step' | 'verification';

interface RecordToCorrect {
  readonly kind: CorrectedKind;
  readonly recordId: string;
}

/**
 * Says of a record that it was wrong: both stay readable and neither counts. Of steps only the last one of a role
 * can be put right, so that what came after it never hangs in the air.
 */
export async function correctRecord(
  work: Work,
  personId: string,
  record: RecordToCorrect,
  correction: NewCorrection,
): Promise<Result<null, Refusal>> {
  const opened = await openRecord(work, personId);
  if (!opened.ok) return opened;
  const refused =
    record.kind === 'step'
      ? await correctStep(work, personId, record.recordId, correction)
      : await correctVerification(work, personId, record.recordId, correction);
  if (refused) return refused;
  await recordActivity(work, {
    name: 'registry.record-corrected',
    personId,
    data: { kind: record.kind, reason: correction.reason },
  });
  await indexPerson(work, personId);
  return succeed(null);
}

async function correctStep(
  work: Work,
  personId: string,
  recordId: string,
  { reason, remark }: NewCorrection,
): Promise<Failure<Refusal> | null> {
  const steps = await listSteps(work, personId);
  const wrong = steps.find(({ id }) => id === recordId);
  if (!wrong) return fail('not-found');
  if (wrong.correctedFor !== null) return fail('corrected-already');
  const last = countingSteps(steps).findLast(({ role }) => role === wrong.role);
  if (last?.id !== recordId) return fail('later-steps-first');
  const [row] = await work.tx
    .insert(accreditations)
    .values({
      personId,
      role: wrong.role,
      step: 'corrected',
      issuedOn: calendarDayAt(work.now),
      issuedBy: wrong.issuedBy,
      correctsId: recordId,
      recordedById: personIdOf(work.actor),
      recordedAt: work.now,
    })
    .returning({ id: accreditations.id });
  if (!row) throw new Error('a correction was not written');
  await work.tx.insert(accreditationReasons).values({ accreditationId: row.id, reason, remark });
  return null;
}

async function correctVerification(
  work: Work,
  personId: string,
  recordId: string,
  { reason }: NewCorrection,
): Promise<Failure<Refusal> | null> {
  const known = (await listVerifications(work, personId)).find(({ id }) => id === recordId);
  if (!known) return fail('not-found');
  if (known.correctedFor !== null) return fail('corrected-already');
  const [row] = await work.tx
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, recordId), eq(verifications.personId, personId)));
  if (!row) return fail('not-found');
  await work.tx.insert(verifications).values({
    personId,
    kind: row.kind,
    role: row.role,
    source: row.source,
    verifiedOn: row.verifiedOn,
    isConfirmed: row.isConfirmed,
    correctsId: recordId,
    correctionReason: reason,
    recordedById: personIdOf(work.actor),
    recordedAt: work.now,
  });
  return null;
}
