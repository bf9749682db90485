import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { people, personRoles } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { payees, rates } from '~/db/schema/billing-settings';
import { organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { RateChoices, RateOnRecord } from './rate-on-record';
import { scopeOf } from './rate-precedence';
import { rateScopes } from './rate-scope';

/** Every rate that was not withdrawn: what counts before another first, and of those the last that began. */
export async function listRates(work: Work): Promise<RateOnRecord[]> {
  if (!hasRole(work.actor, 'treasurer')) return [];
  const rows = await work.tx
    .select({
      id: rates.id,
      side: rates.side,
      role: rates.role,
      form: rates.form,
      accountId: rates.accountId,
      personId: rates.personId,
      employerId: rates.employerId,
      rateCents: rates.rateCents,
      validFrom: rates.validFrom,
      reference: reviewAccounts.reference,
      personName: people.name,
      employerName: organisations.name,
    })
    .from(rates)
    .leftJoin(reviewAccounts, eq(reviewAccounts.id, rates.accountId))
    .leftJoin(people, eq(people.id, rates.personId))
    .leftJoin(organisations, eq(organisations.id, rates.employerId))
    .where(isNull(rates.withdrawnAt));
  return rows.sort(
    (a, b) =>
      rateScopes.indexOf(scopeOf(a)) - rateScopes.indexOf(scopeOf(b)) ||
      a.role.localeCompare(b.role) ||
      a.side.localeCompare(b.side) ||
      (a.reference ?? a.personName ?? a.employerName ?? a.form ?? '').localeCompare(
        b.reference ?? b.personName ?? b.employerName ?? b.form ?? '',
      ) ||
      b.validFrom.localeCompare(a.validFrom),
  );
}

/** People and employers a rate can be for. */
export async function findRateChoices(work: Work): Promise<RateChoices> {
  if (!hasRole(work.actor, 'treasurer')) return { people: [], employers: [] };
  return {
    people: await work.tx
      .selectDistinct({ id: people.id, name: people.name })
      .from(people)
      .innerJoin(personRoles, eq(personRoles.personId, people.id))
      .where(and(inArray(personRoles.role, ['reviewer', 'supervisor']), isNull(people.deactivatedAt)))
      .orderBy(asc(people.name), asc(people.id)),
    employers: await work.tx
      .selectDistinct({ id: organisations.id, name: organisations.name })
      .from(payees)
      .innerJoin(organisations, eq(organisations.id, payees.organisationId))
      .where(isNotNull(payees.organisationId))
      .orderBy(asc(organisations.name)),
  };
}
