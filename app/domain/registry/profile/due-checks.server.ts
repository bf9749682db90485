import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { freshnessNotices } from '~/db/schema/own-profile';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { doesReviews } from '../../accounts/does-reviews.server';
import type { Language } from '../../accounts/language';
import { addYears, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type FreshnessStep, freshnessStepOn, freshnessSteps } from './freshness';

export interface DueCheck {
  readonly personId: string;
  readonly language: Language;
  /** `null` for somebody whom no mail reaches. */
  readonly address: string | null;
  readonly countedFrom: CalendarDay;
  readonly step: FreshnessStep;
}

/**
 * Whom to tell of the step silence has come to. Each by their own day, each step once; of steps that were missed only
 * the last, because the earlier ones say nothing true any more.
 */
export async function listDueChecks(work: Work): Promise<DueCheck[]> {
  const today = calendarDayAt(work.now);
  const from = sql<CalendarDay>`coalesce(${registryProfiles.checkedOn}, ${registryProfiles.memberSince})`;
  const rows = await work.tx
    .select({
      personId: registryProfiles.personId,
      language: people.language,
      address: personEmails.address,
      countedFrom: from,
      told: sql<FreshnessStep[]>`coalesce((select json_agg(n.step) from ${freshnessNotices} n
        where n.person_id = ${registryProfiles.personId} and n.counted_from = ${from}), '[]')`,
    })
    .from(registryProfiles)
    .innerJoin(people, eq(people.id, registryProfiles.personId))
    .leftJoin(
      personEmails,
      and(eq(personEmails.personId, people.id), personEmails.isPrimary, isNotNull(personEmails.verifiedAt)),
    )
    .where(
      and(
        isNull(people.deactivatedAt),
        isNull(registryProfiles.leftOn),
        doesReviews(registryProfiles.personId),
        lte(from, addYears(today, -1)),
      ),
    )
    .orderBy(registryProfiles.personId);
  return rows.flatMap(({ told, ...row }) => {
    const step = freshnessStepOn(row.countedFrom, today);
    const isTold = told.some((one) => freshnessSteps.indexOf(one) >= freshnessSteps.indexOf(step ?? 'asked'));
    return step === null || isTold ? [] : [{ ...row, step }];
  });
}
