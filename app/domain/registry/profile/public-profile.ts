import type { CalendarDay } from '../../kernel/calendar-day';
import { type Month, monthOf } from '../../kernel/month';
import { type PublicAccreditation, publicAccreditations } from '../accreditation/public-accreditation';
import type { AccreditationFacts } from '../accreditation/standing';
import type { CareDomain } from '../expertise';
import { countedFrom, freshnessDays } from './freshness';
import type { ProfileContent } from './profile-content';
import type { ShownField } from './shown-field';

/** All the portal knows of somebody in the registry, shown or not. */
export interface ProfileFacts extends ProfileContent {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  /** Not deactivated, and a reviewer or supervisor now. */
  readonly isActive: boolean;
  readonly isSuspended: boolean;
  readonly leftOn: CalendarDay | null;
  readonly checkedOn: CalendarDay | null;
  readonly memberSince: CalendarDay;
  readonly accreditation: AccreditationFacts;
  /** Names of organisations the person works for now, employer first. */
  readonly employers: readonly string[];
  /** Current side functions in words, such as the function and the organisation. */
  readonly sideFunctions: readonly string[];
  readonly availableMonths: readonly Month[];
}

/** What everybody may see: a field the person did not choose to show is null, not empty. */
export interface PublicProfile {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  readonly careDomain: CareDomain;
  readonly accreditations: readonly PublicAccreditation[];
  readonly employers: readonly string[] | null;
  readonly sideFunctions: readonly string[] | null;
  readonly about: string | null;
  readonly themes: readonly string[] | null;
  readonly sectors: readonly string[] | null;
  readonly reviewForms: readonly string[] | null;
  readonly spokenLanguages: readonly string[] | null;
  readonly provinceCodes: readonly string[] | null;
  readonly youthRegionCodes: readonly string[] | null;
  readonly availableMonths: readonly Month[] | null;
  readonly checkedOn: CalendarDay | null;
  /** From this day on it is named after the others, unless its owner says that it is still right. */
  readonly sinksFrom: CalendarDay;
  /** From this day on the public does not see it. */
  readonly hiddenFrom: CalendarDay;
}

/**
 * Whether somebody appears in the public registry. Derived, never typed: their own choice, an active membership, a
 * profile that was checked recently enough, and an accreditation that the register may show today.
 */
export function isPublic(facts: ProfileFacts, today: CalendarDay): boolean {
  const hasLeft = facts.leftOn !== null && facts.leftOn < today;
  if (!facts.isListed || !facts.isActive || facts.isSuspended || hasLeft) return false;
  if (freshnessDays(countedFrom(facts)).hidesOn <= today) return false;
  return publicAccreditations(facts.accreditation, today).length > 0;
}

/** The profile as the public sees it, or null when it is not public on this day. */
export function publicProfile(facts: ProfileFacts, today: CalendarDay): PublicProfile | null {
  return isPublic(facts, today) ? shownPart(facts, today) : null;
}

/** The part of a profile its owner chose to show, whether or not it is listed: the preview. */
export function shownPart(facts: ProfileFacts, today: CalendarDay): PublicProfile {
  const shows = new Set(facts.shownFields);
  function ifShown<Value>(field: ShownField, value: Value): Value | null {
    return shows.has(field) ? value : null;
  }
  const thisMonth = monthOf(today);
  const { sinksOn, hidesOn } = freshnessDays(countedFrom(facts));
  return {
    personId: facts.personId,
    slug: facts.slug,
    name: facts.name,
    careDomain: facts.careDomain,
    accreditations: publicAccreditations(facts.accreditation, today),
    employers: ifShown('employer', facts.employers),
    sideFunctions: ifShown('side-functions', facts.sideFunctions),
    about: ifShown('about', facts.about),
    themes: ifShown('themes', facts.themes),
    sectors: ifShown('sectors', facts.sectors),
    reviewForms: ifShown('review-forms', facts.reviewForms),
    spokenLanguages: ifShown('languages', facts.spokenLanguages),
    provinceCodes: ifShown('regions', facts.provinceCodes),
    youthRegionCodes: ifShown('regions', facts.youthRegionCodes),
    availableMonths: ifShown(
      'availability',
      facts.availableMonths.filter((month) => month >= thisMonth),
    ),
    checkedOn: facts.checkedOn,
    sinksFrom: sinksOn,
    hiddenFrom: hidesOn,
  };
}
