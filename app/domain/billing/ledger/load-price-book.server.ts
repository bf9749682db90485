import { and, eq, inArray, isNull } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { payees, rates } from '~/db/schema/billing-settings';
import { quotes } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { listClosedMonths } from '../periods/closed-months.server';
import { findBillingSettings } from '../settings/latest-settings.server';
import type { PriceBook } from './price-book';

/** What work of these people in these reviews is worth now. To be asked as the portal itself. */
export async function loadPriceBook(
  system: Work,
  {
    accountIds,
    personIds,
  }: { readonly accountIds: readonly string[]; readonly personIds: readonly string[] },
): Promise<PriceBook> {
  const accounts = await system.tx
    .select({
      id: reviewAccounts.id,
      form: reviewAccounts.form,
      rateCents: quotes.hourlyRateCents,
      vatTreatment: quotes.vatTreatment,
      vatBasisPoints: quotes.vatBasisPoints,
    })
    .from(reviewAccounts)
    .leftJoin(quotes, and(eq(quotes.requestId, reviewAccounts.id), isNull(quotes.withdrawnAt)))
    .where(inArray(reviewAccounts.id, [...accountIds]));
  const settings = await findBillingSettings(system);
  return {
    rates: await system.tx
      .select({
        side: rates.side,
        role: rates.role,
        form: rates.form,
        accountId: rates.accountId,
        personId: rates.personId,
        employerId: rates.employerId,
        rateCents: rates.rateCents,
        validFrom: rates.validFrom,
      })
      .from(rates)
      .where(isNull(rates.withdrawnAt)),
    payees: await system.tx
      .select({
        id: payees.id,
        personId: payees.personId,
        organisationId: payees.organisationId,
        validFrom: payees.validFrom,
        recordedAt: payees.recordedAt,
        vatTreatment: payees.vatTreatment,
        vatBasisPoints: payees.vatBasisPoints,
      })
      .from(payees)
      .where(inArray(payees.personId, [...personIds])),
    reviews: new Map(
      accounts.map(({ id, form, rateCents, vatTreatment, vatBasisPoints }) => [
        id,
        {
          form,
          quote:
            rateCents === null || vatTreatment === null || vatBasisPoints === null
              ? null
              : { rateCents, vatTreatment, vatBasisPoints },
        },
      ]),
    ),
    usualVat: settings && { vatTreatment: settings.vatTreatment, vatBasisPoints: settings.vatBasisPoints },
    closedMonths: await listClosedMonths(system),
  };
}
