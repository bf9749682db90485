import { billingSettings, payees, rates } from '~/db/schema/billing-settings';
import { addYears, yearOf } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { chanceFor } from '../chance';
import { organisationList } from '../organisation-list';
import { organisationId } from '../write-world';
import { asTreasurer, type BookStage } from './book-stage';

/** Digits of an account number that no bank gives out: its bank is called DEMO. */
function ibanOf(key: string): string {
  const digits = String(chanceFor(`account ${key}`).below(1_000_000_000)).padStart(10, '0');
  const numbered = [...`DEMO${digits}NL00`]
    .map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55)))
    .join('');
  const check = 98n - (BigInt(numbered) % 97n);
  return `NL${String(check).padStart(2, '0')}DEMO${digits}`;
}

const numberOf = (key: string) => `9${String(chanceFor(`payee ${key}`).below(10_000_000)).padStart(7, '0')}`;

/** Who the network is, what an hour costs and pays, and to whom everybody's work is paid. */
export async function settleTerms(stage: BookStage): Promise<void> {
  const { today, treasurer } = stage.world;
  const since = addYears(today, -4);
  const work = await asTreasurer(stage, since);
  const recordedAt = dutchInstant(since, '09:30');
  const recorded = { recordedById: treasurer.id, recordedAt };
  await work.tx.insert(billingSettings).values({
    ...recorded,
    name: 'Netwerk Leerreviews (demonstratie)',
    addressLine: 'Voorbeeldkade 12',
    postalCode: '3511 AA',
    city: 'Utrecht',
    kvk: '90000012',
    vatNumber: 'NL900000012B01',
    iban: ibanOf('network'),
    email: 'administratie@leerkring.example',
    exemptReason: 'Vrijgesteld van btw, zoals afgesproken met de belastingdienst',
    vatTreatment: 'exempt',
    vatBasisPoints: 0,
  });
  const thisYear = `${yearOf(today)}-01-01`;
  await work.tx.insert(rates).values([
    { ...recorded, side: 'client', role: 'reviewer', rateCents: 9500, validFrom: since },
    { ...recorded, side: 'payout', role: 'reviewer', rateCents: 7000, validFrom: since },
    { ...recorded, side: 'payout', role: 'supervisor', rateCents: 7500, validFrom: since },
    { ...recorded, side: 'payout', role: 'reviewer', rateCents: 7200, validFrom: thisYear },
    { ...recorded, side: 'payout', role: 'supervisor', rateCents: 7700, validFrom: thisYear },
    { ...recorded, side: 'payout', role: 'reviewer', form: 'thematic', rateCents: 7600, validFrom: thisYear },
  ]);
  await work.tx.insert(payees).values(
    stage.world.members.map(({ person, ties }) => {
      const employer = ties.find(({ kind, endsOn }) => kind === 'employer' && !endsOn);
      const address = {
        addressLine: `Werkweg ${1 + chanceFor(`address ${person.id}`).below(180)}`,
        postalCode: '1234 AB',
        city: 'Voorbeeldstad',
        validFrom: since,
        ...recorded,
        personId: person.id,
      };
      if (employer) {
        const { organisation } = employer;
        return {
          ...address,
          kind: 'employer' as const,
          name: organisationList.find(({ key }) => key === organisation)?.name ?? organisation,
          organisationId: organisationId(organisation),
          kvk: numberOf(organisation),
          iban: ibanOf(organisation),
          vatTreatment: 'exempt' as const,
          vatBasisPoints: 0,
          exemptReason: 'Vrijgesteld van btw',
        };
      }
      const kvk = numberOf(person.id);
      return {
        ...address,
        kind: 'own-company' as const,
        name: `Praktijk ${person.name}`,
        kvk,
        vatNumber: `NL${kvk}0B01`,
        iban: ibanOf(person.id),
        contractReference: `OVK-${kvk.slice(-4)}`,
        vatTreatment: 'standard' as const,
        vatBasisPoints: 2100,
        isSelfBilled: chanceFor(`self-billing ${person.id}`).below(2) === 0,
      };
    }),
  );
}
