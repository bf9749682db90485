import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { accreditations, mentorships } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { RecordReason } from './accreditation-step';
import type { TrackEntry } from './track';
import type { Verification, VerificationKind, VerificationSource } from './verification-kind';

export interface RecordedStep extends TrackEntry {
  readonly id: string;
  readonly reason: RecordReason | null;
  readonly remark: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  /** Why this record counts no more; `null` for one that does. */
  readonly correctedFor: RecordReason | null;
}

const recorders = alias(people, 'recorders');
const correctors = alias(accreditations, 'correctors');
const correctorReasons = alias(accreditationReasons, 'corrector_reasons');

/** Every step on somebody's record, also those that were put right, in the order of days and of recording. */
export async function listSteps(work: Work, personId: string): Promise<RecordedStep[]> {
  const rows = await work.tx
    .select({
      id: accreditations.id,
      role: accreditations.role,
      step: accreditations.step,
      level: accreditations.level,
      outcome: accreditations.outcome,
      issuedOn: accreditations.issuedOn,
      validUntil: accreditations.validUntil,
      issuedBy: accreditations.issuedBy,
      reason: accreditationReasons.reason,
      remark: accreditationReasons.remark,
      recordedBy: recorders.name,
      recordedAt: accreditations.recordedAt,
      correctedFor: correctorReasons.reason,
    })
    .from(accreditations)
    .leftJoin(accreditationReasons, eq(accreditationReasons.accreditationId, accreditations.id))
    .leftJoin(recorders, eq(recorders.id, accreditations.recordedById))
    .leftJoin(correctors, eq(correctors.correctsId, accreditations.id))
    .leftJoin(correctorReasons, eq(correctorReasons.accreditationId, correctors.id))
    .where(and(eq(accreditations.personId, personId), isNull(accreditations.correctsId)))
    .orderBy(asc(accreditations.issuedOn), asc(accreditations.seq));
  return rows.flatMap(({ step, remark, ...row }) =>
    step === 'corrected' ? [] : [{ ...row, step, remark: remark ?? '' }],
  );
}

export function countingSteps<Step extends Pick<RecordedStep, 'correctedFor'>>(
  steps: readonly Step[],
): Step[] {
  return steps.filter(({ correctedFor }) => correctedFor === null);
}

export interface RecordedVerification extends Verification {
  readonly id: string;
  readonly kind: VerificationKind;
  readonly source: VerificationSource;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly correctedFor: RecordReason | null;
}

const verificationCorrectors = alias(verifications, 'verification_correctors');

/** Everything verified about somebody, the latest first, also what was put right. */
export function listVerifications(work: Work, personId: string): Promise<RecordedVerification[]> {
  return work.tx
    .select({
      id: verifications.id,
      kind: verifications.kind,
      role: verifications.role,
      source: verifications.source,
      verifiedOn: verifications.verifiedOn,
      isConfirmed: verifications.isConfirmed,
      recordedBy: recorders.name,
      recordedAt: verifications.recordedAt,
      correctedFor: verificationCorrectors.correctionReason,
    })
    .from(verifications)
    .leftJoin(recorders, eq(recorders.id, verifications.recordedById))
    .leftJoin(verificationCorrectors, eq(verificationCorrectors.correctsId, verifications.id))
    .where(and(eq(verifications.personId, personId), isNull(verifications.correctsId)))
    .orderBy(asc(verifications.verifiedOn), asc(verifications.seq));
}

export interface Mentor {
  readonly personId: string;
  readonly name: string;
  readonly startsOn: CalendarDay;
}

/** Who mentors somebody today. */
export function listMentors(work: Work, traineeId: string): Promise<Mentor[]> {
  const today = calendarDayAt(work.now);
  return work.tx
    .select({ personId: people.id, name: people.name, startsOn: mentorships.startsOn })
    .from(mentorships)
    .innerJoin(people, eq(people.id, mentorships.mentorId))
    .where(
      and(
        eq(mentorships.traineeId, traineeId),
        lte(mentorships.startsOn, today),
        or(isNull(mentorships.endsOn), gte(mentorships.endsOn, today)),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}

/** All of a record that a page about one person shows, and what counts of it. */
export async function findRecord(work: Work, personId: string) {
  const steps = await listSteps(work, personId);
  const verified = await listVerifications(work, personId);
  return { steps, verified, mentors: await listMentors(work, personId) };
}

export type AccreditationRecord = Awaited<ReturnType<typeof findRecord>>;
