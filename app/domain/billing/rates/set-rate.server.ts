import { and, eq, isNull } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { rates } from '~/db/schema/billing-settings';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { RateInput } from './rate-inputs';

export type SetRateRefusal = 'not-found' | 'own-rate' | 'no-such-review' | 'not-an-option' | 'rate-known';

/** A rate per hour from a day on. What was booked keeps its own; nobody sets a rate for themselves. */
export async function setRate(work: Work, input: RateInput): Promise<Result<null, SetRateRefusal>> {
  const recordedById = personIdOf(work.actor);
  if (recordedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const { reference, rate: rateCents, scope, ...rest } = input;
  if (rest.personId === recordedById) return fail('own-rate', { personId: 'own-rate' });
  const accountId = reference === null ? null : await accountOf(work, reference);
  if (reference !== null && accountId === null) {
    return fail('no-such-review', { reference: 'no-such-review' });
  }
  if (rest.personId !== null && !(await isKnown(work, 'person', rest.personId))) {
    return fail('not-an-option', { personId: 'not-an-option' });
  }
  if (rest.employerId !== null && !(await isKnown(work, 'employer', rest.employerId))) {
    return fail('not-an-option', { employerId: 'not-an-option' });
  }
  await refusedBy({ rates_one_a_day: 'rate-known' }, () =>
    work.tx.insert(rates).values({ ...rest, accountId, rateCents, recordedById, recordedAt: work.now }),
  );
  const { side, role, validFrom } = rest;
  await recordActivity(work, {
    name: 'billing.rate-set',
    data: { side, scope, role, rateCents, validFrom },
  });
  return succeed(null);
}

/** Takes a rate back that is wrong. What was booked by it stays until it is calculated again. */
export async function withdrawRate(
  work: Work,
  rateId: string,
): Promise<Result<null, 'not-found' | 'own-rate'>> {
  const withdrawnById = personIdOf(work.actor);
  if (withdrawnById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const [rate] = await work.tx
    .select({ personId: rates.personId })
    .from(rates)
    .where(and(eq(rates.id, rateId), isNull(rates.withdrawnAt)))
    .for('update');
  if (!rate) return fail('not-found');
  if (rate.personId === withdrawnById) return fail('own-rate');
  await work.tx.update(rates).set({ withdrawnAt: work.now, withdrawnById }).where(eq(rates.id, rateId));
  await recordActivity(work, { name: 'billing.rate-withdrawn', data: { rateId } });
  return succeed(null);
}

async function accountOf(work: Work, reference: string): Promise<string | null> {
  const [account] = await work.tx
    .select({ id: reviewAccounts.id })
    .from(reviewAccounts)
    .where(eq(reviewAccounts.reference, reference));
  return account?.id ?? null;
}

async function isKnown(work: Work, what: 'person' | 'employer', id: string): Promise<boolean> {
  const found =
    what === 'person'
      ? await work.tx.$count(people, eq(people.id, id))
      : await work.tx.$count(organisations, eq(organisations.id, id));
  return found > 0;
}
