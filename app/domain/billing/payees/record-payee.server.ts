import { and, eq, inArray } from 'drizzle-orm';
import { personRoles } from '~/db/schema/accounts';
import { payees } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { addDays, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayRecordPayee } from './may-record-payee';
import type { PayeeInput } from './payee-inputs';
import { listEmployers } from './payee-queries.server';

export type RecordPayeeRefusal = 'not-found' | 'too-far-ahead' | 'not-their-employer';

/** Says who is paid for somebody's work from a day on. What was said before stays, for work of before. */
export async function recordPayee(
  work: Work,
  personId: string,
  { vatPercentage = 0, organisationId, ...input }: PayeeInput,
): Promise<Result<null, RecordPayeeRefusal>> {
  const recordedById = personIdOf(work.actor);
  if (recordedById === null || !mayRecordPayee(work.actor, personId)) return fail('not-found');
  if (!(await isPaid(work, personId))) return fail('not-found');
  if (input.validFrom > addDays(calendarDayAt(work.now), 366)) {
    return fail('too-far-ahead', { validFrom: 'too-far-ahead' });
  }
  const isEmployer = input.kind === 'employer' && organisationId !== undefined;
  if (isEmployer && !(await listEmployers(work, personId)).some(({ id }) => id === organisationId)) {
    return fail('not-their-employer', { organisationId: 'not-their-employer' });
  }
  await work.tx.insert(payees).values({
    ...input,
    personId,
    organisationId: isEmployer ? organisationId : null,
    kvk: input.kvk ?? null,
    vatNumber: input.vatNumber ?? null,
    contractReference: input.contractReference ?? '',
    exemptReason: input.exemptReason ?? '',
    vatBasisPoints: vatPercentage,
    recordedById,
    recordedAt: work.now,
  });
  await recordActivity(work, {
    name: 'billing.payee-recorded',
    personId,
    data: { kind: input.kind, validFrom: input.validFrom, isSelfBilled: input.isSelfBilled },
  });
  return succeed(null);
}

/** Whoever is or was a reviewer or supervisor. */
async function isPaid(work: Work, personId: string): Promise<boolean> {
  const roles = await work.tx.$count(
    personRoles,
    and(eq(personRoles.personId, personId), inArray(personRoles.role, ['reviewer', 'supervisor'])),
  );
  return roles > 0;
}
