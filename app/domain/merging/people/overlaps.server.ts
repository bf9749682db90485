import { asc, eq, inArray } from 'drizzle-orm';
import { workPreferences } from '~/db/schema/availability';
import { affiliations, organisations } from '~/db/schema/organisations';
import { absences, availability } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { AffiliationKind } from '../../organisations/ties/affiliation-kind';
import type { AccreditationDecision, Grant } from '../../registry/accreditation/accreditation-step';
import { loadAccreditationFacts } from '../../registry/accreditation/counting-records.server';
import type { AbsenceKind } from '../../registry/availability/absence-kind';
import type { Merge } from '../move-references.server';
import { type Period, type United, unitePeriods } from '../united-periods';
import { overtakenAccreditations, suspensionsToKeep } from './united-accreditations';

export interface TiePeriod extends Period {
  readonly organisation: string;
  readonly kind: AffiliationKind;
  readonly functionTitle: string;
}

export interface AbsencePeriod extends Period {
  readonly kind: AbsenceKind;
}

/** Where what the two records say of one time cannot both stand, and what becomes of it. */
export interface Overlaps {
  readonly ties: United<TiePeriod>;
  readonly absences: United<AbsencePeriod>;
  readonly overtaken: readonly Grant[];
  /** Suspensions that the joined record would otherwise clear. */
  readonly suspensions: readonly AccreditationDecision[];
  /** Months of which both records give hours; those of the kept one stand. */
  readonly months: readonly CalendarDay[];
  /** Both said how often and when they want to be asked; what asks less of them stands. */
  readonly limits: boolean;
}

export async function findOverlaps(work: Work, { keptId, removedId }: Merge): Promise<Overlaps> {
  const both = [keptId, removedId];
  const tieRows = await work.tx
    .select({
      id: affiliations.id,
      personId: affiliations.personId,
      organisationId: affiliations.organisationId,
      organisation: organisations.name,
      kind: affiliations.kind,
      functionTitle: affiliations.functionTitle,
      startsOn: affiliations.startsOn,
      endsOn: affiliations.endsOn,
    })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(inArray(affiliations.personId, both));
  const absenceRows = await work.tx.select().from(absences).where(inArray(absences.personId, both));
  const factsOf = await loadAccreditationFacts(work, both);
  const decisions = [factsOf(keptId).decisions, factsOf(removedId).decisions] as const;
  const today = calendarDayAt(work.now);
  const hours = await work.tx
    .select({ personId: availability.personId, month: availability.month })
    .from(availability)
    .where(inArray(availability.personId, both))
    .orderBy(asc(availability.month));
  const limits = await work.tx.$count(workPreferences, inArray(workPreferences.personId, both));
  const ofKept = (row: { readonly personId: string }) => row.personId === keptId;
  const keptMonths = new Set(hours.filter(ofKept).map(({ month }) => month));
  return {
    ties: unitePeriods(
      tieRows.map((row) => ({ ...row, thing: `${row.organisationId} ${row.kind}`, ofKept: ofKept(row) })),
    ),
    absences: unitePeriods(absenceRows.map((row) => ({ ...row, thing: 'absence', ofKept: ofKept(row) }))),
    overtaken: overtakenAccreditations(...decisions, today),
    suspensions: suspensionsToKeep(...decisions, today),
    months: hours.filter((row) => !ofKept(row) && keptMonths.has(row.month)).map(({ month }) => month),
    limits: limits === 2,
  };
}
