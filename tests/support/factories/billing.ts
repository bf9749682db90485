import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import { billingSettings, payees, rates } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import { type Actor, personIdOf } from '~/domain/accounts/actor';
import type { BillingRole } from '~/domain/billing/billing-role';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { monthOf } from '~/domain/kernel/month';
import type { SeatName } from '~/domain/matching/invitation-status';
import { clock } from '~/platform/clock';
import { setPayers } from './payers';
import { makeQuote } from './quotes';
import { type MadeReview, makeReview } from './reviews';

/** Somebody in a seat, as the id of a person. */
export function sitting(review: MadeReview, seat: SeatName): string {
  const id = personIdOf(review.seat(seat));
  if (id === null) throw new Error(`nobody is ${seat}`);
  return id;
}

export async function fillInBillingSettings(
  change: Partial<typeof billingSettings.$inferInsert> = {},
): Promise<void> {
  await database()
    .insert(billingSettings)
    .values({
      name: 'Netwerk Leerreviews',
      addressLine: 'Voorbeeldweg 1',
      postalCode: '3511 AA',
      city: 'Utrecht',
      kvk: '90000001',
      vatNumber: 'NL999999990B01',
      iban: 'NL91ABNA0417164300',
      bic: null,
      email: 'administratie@voorbeeld.nl',
      exemptReason: 'Vrijgesteld van btw',
      vatTreatment: 'standard',
      vatBasisPoints: 2100,
      recordedAt: clock.now(),
      ...change,
    });
}

/** From the first day of 2020 on. */
export async function payTo(
  personId: string,
  change: Partial<typeof payees.$inferInsert> = {},
): Promise<string> {
  const [payee] = await database()
    .insert(payees)
    .values({
      personId,
      kind: 'own-company',
      name: 'Praktijk De Wilg',
      addressLine: 'Wilgenlaan 4',
      postalCode: '5611 ZT',
      city: 'Eindhoven',
      kvk: '90000002',
      iban: 'NL02ABNA0123456789',
      vatTreatment: 'standard',
      vatBasisPoints: 2100,
      validFrom: '2020-01-01',
      recordedById: personId,
      recordedAt: clock.now(),
      ...change,
    })
    .returning({ id: payees.id });
  if (!payee) throw new Error('no payee');
  return payee.id;
}

/** What somebody in this role gets for an hour, from the first day of 2020 on. */
export async function setRate(
  recordedById: string,
  role: BillingRole,
  rateCents: number,
  change: Partial<typeof rates.$inferInsert> = {},
): Promise<void> {
  await database()
    .insert(rates)
    .values({
      side: 'payout',
      role,
      rateCents,
      validFrom: '2020-01-01',
      recordedById,
      recordedAt: clock.now(),
      ...change,
    });
}

/** Somebody who keeps the books. */
export async function makeTreasurer(): Promise<Actor> {
  const id = randomUUID();
  await database().transaction(async (tx) => {
    await tx.insert(people).values({ id, name: 'Puck Penning' });
    await tx
      .insert(personEmails)
      .values({ personId: id, address: `${id}@voorbeeld.example`, verifiedAt: new Date() });
    await tx.insert(personRoles).values({ personId: id, role: 'treasurer' });
  });
  return { kind: 'person', personId: id, roles: ['treasurer'] };
}

/**
 * A running review with a quote of € 95 an hour, everybody paid € 70 (the supervisor € 60) to a company of their own.
 * Shares of the payers in basis points.
 */
export async function makeBilledReview(
  shares: readonly number[] = [10_000],
  quote: Parameters<typeof makeQuote>[1] = {},
): Promise<MadeReview> {
  const review = await makeReview('exploring');
  await setPayers(
    review.id,
    shares.map((shareBasisPoints, at) => ({ shareBasisPoints, name: `Gemeente ${at + 1}` })),
  );
  await fillInBillingSettings();
  await makeQuote(review, quote);
  const recordedBy = personIdOf(review.coordinator) ?? '';
  for (const seat of ['lead', 'co', 'supervisor'] as const) await payTo(sitting(review, seat));
  await setRate(recordedBy, 'reviewer', 7000, { accountId: review.id });
  await setRate(recordedBy, 'supervisor', 6000, { accountId: review.id });
  return review;
}

/** Minutes somebody worked, straight into the database; its guards hold. */
export async function bookMinutes(
  review: MadeReview,
  seat: SeatName,
  workedOn: string,
  minutes: number,
  change: Partial<typeof timeEntries.$inferInsert> = {},
): Promise<string> {
  const [entry] = await database()
    .insert(timeEntries)
    .values({
      accountId: review.id,
      personId: sitting(review, seat),
      role: seat === 'supervisor' ? 'supervisor' : 'reviewer',
      workedOn,
      kind: seat === 'supervisor' ? 'supervision' : 'analysis',
      minutes,
      changedAt: clock.now(),
      ...change,
    })
    .returning({ id: timeEntries.id });
  if (!entry) throw new Error('nothing was booked');
  return entry.id;
}

export async function bookExpense(
  review: MadeReview,
  seat: SeatName,
  spentOn: string,
  amountCents: number,
  change: Partial<typeof expenses.$inferInsert> = {},
): Promise<void> {
  await database()
    .insert(expenses)
    .values({
      accountId: review.id,
      personId: sitting(review, seat),
      role: seat === 'supervisor' ? 'supervisor' : 'reviewer',
      spentOn,
      kind: 'public-transport',
      amountCents,
      changedAt: clock.now(),
      ...change,
    });
}

/** Hands a month in and approves it. */
export async function approveMonth(review: MadeReview, seat: SeatName, day: string): Promise<void> {
  const month = monthOf(day);
  const personId = sitting(review, seat);
  const handedIn = await withActor(review.seat(seat), (work) => submitPeriod(work, { month }));
  if (!handedIn.ok) throw new Error(`not handed in: ${handedIn.reason}`);
  const [period] = await database()
    .select({ version: timePeriods.version })
    .from(timePeriods)
    .where(and(eq(timePeriods.personId, personId), eq(timePeriods.month, month)));
  const { version } = period ?? { version: 0 };
  const approved = await withActor(review.coordinator, (work) =>
    approvePeriod(work, { personId, month, version }),
  );
  if (!approved.ok) throw new Error(`not approved: ${approved.reason}`);
}
