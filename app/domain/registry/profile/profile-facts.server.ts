import { and, asc, eq, gt, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { affiliations, organisations } from '~/db/schema/organisations';
import { availability, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { doesReviews } from '../../accounts/does-reviews.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { groupByPerson } from '../../kernel/group-by';
import { firstDayOf, monthOf } from '../../kernel/month';
import { loadAccreditationFacts } from '../accreditation/counting-records.server';
import type { ProfileFacts } from './public-profile';
import type { ShownField } from './shown-field';

/** Facts of the given people, or of everybody with a profile: always the same number of statements. */
export async function loadProfileFacts(work: Work, personIds?: readonly string[]): Promise<ProfileFacts[]> {
  const today = calendarDayAt(work.now);
  const wanted = personIds ? inArray(registryProfiles.personId, [...personIds]) : undefined;
  const profiles = await work.tx
    .select({
      profile: registryProfiles,
      name: people.name,
      isActive: sql<boolean>`${people.deactivatedAt} is null and ${doesReviews(registryProfiles.personId)}`,
    })
    .from(registryProfiles)
    .innerJoin(people, eq(people.id, registryProfiles.personId))
    .where(wanted)
    .orderBy(asc(people.name), asc(people.id));
  const accreditationOf = await loadAccreditationFacts(work, personIds);
  const tiesOf = groupByPerson(await currentTies(work, today, personIds));
  const monthsOf = groupByPerson(
    await work.tx
      .select({ personId: availability.personId, month: availability.month })
      .from(availability)
      .where(
        and(
          gt(availability.minutes, 0),
          gte(availability.month, firstDayOf(monthOf(today))),
          personIds && inArray(availability.personId, [...personIds]),
        ),
      )
      .orderBy(asc(availability.month)),
  );
  return profiles.map(({ profile, name, isActive }) => {
    const ties = tiesOf.get(profile.personId) ?? [];
    return {
      personId: profile.personId,
      slug: profile.slug,
      name,
      isActive,
      isListed: profile.isListed,
      isSuspended: profile.suspendedAt !== null,
      leftOn: profile.leftOn,
      about: profile.about,
      careDomain: profile.careDomain,
      themes: profile.themes,
      sectors: profile.sectors,
      reviewForms: profile.reviewForms,
      spokenLanguages: profile.spokenLanguages,
      provinceCodes: profile.provinceCodes,
      youthRegionCodes: profile.youthRegionCodes,
      shownFields: profile.shownFields as ShownField[],
      checkedOn: profile.checkedOn,
      memberSince: profile.memberSince,
      accreditation: accreditationOf(profile.personId),
      employers: ties.filter((tie) => tie.kind === 'employer').map((tie) => tie.organisation),
      sideFunctions: ties
        .filter((tie) => tie.kind !== 'employer')
        .map((tie) => [tie.functionTitle, tie.organisation].filter(Boolean).join(', ')),
      availableMonths: (monthsOf.get(profile.personId) ?? []).map(({ month }) => monthOf(month)),
    };
  });
}

/**
 * Main and side functions of today that nobody has to look at any more. Ties through family are for the conflict check
 * alone.
 */
function currentTies(work: Work, today: CalendarDay, personIds?: readonly string[]) {
  return work.tx
    .select({
      personId: affiliations.personId,
      kind: affiliations.kind,
      functionTitle: affiliations.functionTitle,
      organisation: organisations.name,
    })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(
      and(
        ne(affiliations.kind, 'family'),
        eq(affiliations.awaitsLook, false),
        lte(affiliations.startsOn, today),
        or(isNull(affiliations.endsOn), gte(affiliations.endsOn, today)),
        personIds && inArray(affiliations.personId, [...personIds]),
      ),
    )
    .orderBy(asc(affiliations.startsOn), sql`lower(${organisations.name})`);
}
