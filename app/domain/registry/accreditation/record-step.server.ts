import { and, eq, isNull } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import { accreditationReasons } from '~/db/schema/accreditation';
import { accreditations } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { ActivityName } from '../../activity/activity';
import { recordActivity } from '../../activity/record-activity.server';
import { addMonthsTo, calendarDayAt } from '../../kernel/calendar-day';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import { indexPerson } from '../search/index-registry.server';
import type { AccreditedRole } from './accreditation-status';
import { isDecisionStep, isGrantStep, needsReason, type TrackStep } from './accreditation-step';
import { loadAccreditationFacts } from './counting-records.server';
import type { NewStep } from './inputs';
import { beginMentorship, endMentorships, listPossibleMentors } from './mentors.server';
import { openRecord, type RecordRefusal } from './open-record.server';
import { canRecord, type StepRefusal, trackPoint } from './track';
import { countingSteps, listMentors, listSteps, type RecordedStep } from './track-queries.server';
import { isMissing, verificationStandings } from './verification-standing';

type Refusal =
  | RecordRefusal
  | StepRefusal
  | 'role-first'
  | 'day-to-come'
  | 'too-far-ahead'
  | 'mentor-needed'
  | 'verifications-missing';

interface StepOfRole {
  readonly role: AccreditedRole;
  readonly step: TrackStep;
}

/** How long before its first day a grant may be recorded, in months. */
const monthsAhead = 12;

/**
 * Records a step on the way to or through an accreditation, as the table of steps allows it, and brings the public
 * register up to date. Who came through the portal needs everything verified that blocks when it lapses; what was
 * accredited before the register is taken over as it was.
 */
export async function recordStep(
  work: Work,
  personId: string,
  { role, step }: StepOfRole,
  input: NewStep,
): Promise<Result<null, Refusal>> {
  const opened = await openRecord(work, personId);
  if (!opened.ok) return opened;
  if (!(await holdsRole(work, personId, role))) return fail('role-first');
  const counting = countingSteps(await listSteps(work, personId));
  const level = input.level ?? null;
  const refused =
    dayRefusal(work, step, input) ??
    stepRefusal(counting, { role, step, level, issuedOn: input.issuedOn }) ??
    (await lacking(work, personId, { role, step }, input, counting));
  if (refused) return refused;
  const mentor = await mentorRefusal(work, personId, input);
  if (mentor) return mentor;
  await write(work, personId, { role, step }, input);
  if (input.mentorId) await beginMentorship(work, input.mentorId, personId, input.issuedOn);
  if (step === 'raised') await endMentorships(work, personId, input.issuedOn);
  await recordActivity(work, { name: activityOf(step), personId, data: { role, step, level } });
  await indexPerson(work, personId);
  return succeed(null);
}

async function holdsRole(work: Work, personId: string, role: AccreditedRole): Promise<boolean> {
  const held = await work.tx.$count(
    personRoles,
    and(eq(personRoles.personId, personId), eq(personRoles.role, role), isNull(personRoles.endedAt)),
  );
  return held > 0;
}

function dayRefusal(work: Work, step: TrackStep, { issuedOn }: NewStep): Failure<Refusal> | null {
  const today = calendarDayAt(work.now);
  if (!isGrantStep(step)) return issuedOn > today ? fail('day-to-come', { issuedOn: 'day-to-come' }) : null;
  return issuedOn > addMonthsTo(today, monthsAhead)
    ? fail('too-far-ahead', { issuedOn: 'too-far-ahead' })
    : null;
}

function stepRefusal(
  counting: readonly RecordedStep[],
  step: Parameters<typeof canRecord>[1],
): Failure<Refusal> | null {
  const can = canRecord(counting, step);
  if (can.allowed) return null;
  const field =
    can.reason === 'level-not-next' ? 'level' : can.reason === 'before-last-step' ? 'issuedOn' : '';
  return fail(can.reason, { [field]: can.reason });
}

async function lacking(
  work: Work,
  personId: string,
  { role, step }: StepOfRole,
  { level, issuedOn }: NewStep,
  counting: readonly RecordedStep[],
): Promise<Failure<Refusal> | null> {
  const isNew =
    step === 'raised' || (step === 'accredited' && trackPoint(counting, role, issuedOn) !== 'nothing');
  if (!isNew || level === undefined) return null;
  const { verifications } = (await loadAccreditationFacts(work, [personId]))(personId);
  const missing = verificationStandings(verifications, role, level, calendarDayAt(work.now)).some(
    (one) => isMissing(one) && one.requirement.onLapse === 'blocks',
  );
  return missing ? fail('verifications-missing') : null;
}

/** A trainee has a mentor from the first day. */
async function mentorRefusal(
  work: Work,
  personId: string,
  { level, mentorId }: NewStep,
): Promise<Failure<Refusal> | null> {
  if (level !== 'trainee') return null;
  if (mentorId === undefined) {
    const has = (await listMentors(work, personId)).length > 0;
    return has ? null : fail('mentor-needed', { mentorId: 'mentor-needed' });
  }
  const possible = await listPossibleMentors(work, personId);
  return possible.some((one) => one.personId === mentorId)
    ? null
    : fail('mentor-needed', { mentorId: 'choose-one' });
}

async function write(
  work: Work,
  personId: string,
  { role, step }: StepOfRole,
  { level, outcome, issuedOn, validUntil, issuedBy, reason, remark }: NewStep,
): Promise<void> {
  const [row] = await work.tx
    .insert(accreditations)
    .values({
      personId,
      role,
      step,
      level: level ?? null,
      outcome: outcome ?? null,
      issuedOn,
      validUntil: validUntil ?? null,
      issuedBy,
      recordedById: personIdOf(work.actor),
      recordedAt: work.now,
    })
    .returning({ id: accreditations.id });
  if (!row || !needsReason(step) || !reason) return;
  await work.tx.insert(accreditationReasons).values({ accreditationId: row.id, reason, remark });
}

function activityOf(step: TrackStep): ActivityName {
  if (isGrantStep(step)) return 'registry.accreditation-issued';
  return isDecisionStep(step) ? 'registry.accreditation-changed' : 'registry.step-recorded';
}
