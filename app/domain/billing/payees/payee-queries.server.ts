import { and, asc, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { people, personRoles } from '~/db/schema/accounts';
import { payees } from '~/db/schema/billing-settings';
import { affiliations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import { payeeOn } from '../ledger/price-book';
import { mayRecordPayee } from './may-record-payee';
import type { PayeeOfPerson, PayeeOnRecord } from './payee-on-record';

const shown = {
  id: payees.id,
  personId: payees.personId,
  kind: payees.kind,
  name: payees.name,
  organisationId: payees.organisationId,
  addressLine: payees.addressLine,
  postalCode: payees.postalCode,
  city: payees.city,
  kvk: payees.kvk,
  vatNumber: payees.vatNumber,
  iban: payees.iban,
  contractReference: payees.contractReference,
  vatTreatment: payees.vatTreatment,
  vatBasisPoints: payees.vatBasisPoints,
  exemptReason: payees.exemptReason,
  isSelfBilled: payees.isSelfBilled,
  validFrom: payees.validFrom,
  recordedAt: payees.recordedAt,
};

/** Everything that was ever said about who is paid for somebody's work, what counts last first. */
export async function listPayeesOf(work: Work, personId: string): Promise<PayeeOnRecord[]> {
  if (!mayRecordPayee(work.actor, personId)) return [];
  return await work.tx
    .select(shown)
    .from(payees)
    .where(eq(payees.personId, personId))
    .orderBy(desc(payees.validFrom), desc(payees.recordedAt));
}

/** Everybody who is paid for their work, and to whom today. For the treasurer. */
export async function listPayeesOfAll(work: Work): Promise<PayeeOfPerson[]> {
  if (!hasRole(work.actor, 'treasurer')) return [];
  const paid = await work.tx
    .selectDistinct({ personId: people.id, personName: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(and(inArray(personRoles.role, ['reviewer', 'supervisor']), isNull(people.deactivatedAt)))
    .orderBy(asc(people.name), asc(people.id));
  const known = groupBy(await work.tx.select(shown).from(payees), ({ personId }) => personId);
  const occurredOn = calendarDayAt(work.now);
  return paid.map(({ personId, personName }) => ({
    personId,
    personName,
    payee: current(known.get(personId) ?? [], { personId, occurredOn }),
  }));
}

function current(
  of: readonly PayeeOnRecord[],
  day: { readonly personId: string; readonly occurredOn: string },
): PayeeOnRecord | null {
  const id = payeeOn(of, day)?.id;
  return of.find((payee) => payee.id === id) ?? null;
}

/** Organisations somebody works for now. */
export async function listEmployers(
  work: Work,
  personId: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const today = calendarDayAt(work.now);
  return await work.tx
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(
      and(
        eq(affiliations.personId, personId),
        eq(affiliations.kind, 'employer'),
        lte(affiliations.startsOn, today),
        or(isNull(affiliations.endsOn), gte(affiliations.endsOn, today)),
      ),
    )
    .orderBy(asc(organisations.name));
}

/** Somebody who is or was a reviewer or supervisor, for the treasurer. */
export async function findPaidPerson(
  work: Work,
  personId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!hasRole(work.actor, 'treasurer')) return null;
  const [person] = await work.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(and(eq(people.id, personId), inArray(personRoles.role, ['reviewer', 'supervisor'])))
    .limit(1);
  return person ?? null;
}
