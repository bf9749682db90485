import type { CalendarDay } from '../../kernel/calendar-day';
import { freshnessDays } from './freshness';

/** What a profile misses to be found for the right questions, in the order in which it is best filled in. */
export const profileGapNames = [
  'about',
  'themes',
  'sectors',
  'review-forms',
  'languages',
  'regions',
  'nothing-shown',
  'not-listed',
  'not-checked',
] as const;
export type ProfileGap = (typeof profileGapNames)[number];

export interface ProfileParts {
  readonly about: string;
  readonly themes: readonly string[];
  readonly sectors: readonly string[];
  readonly reviewForms: readonly string[];
  readonly spokenLanguages: readonly string[];
  readonly provinceCodes: readonly string[];
  readonly shownFields: readonly string[];
  readonly isListed: boolean;
  readonly checkedOn: CalendarDay | null;
}

/** A profile nobody looked at for a year may be wrong by now. */
export function profileGaps(profile: ProfileParts, today: CalendarDay): ProfileGap[] {
  const missing: Readonly<Record<ProfileGap, boolean>> = {
    about: profile.about.trim() === '',
    themes: profile.themes.length === 0,
    sectors: profile.sectors.length === 0,
    'review-forms': profile.reviewForms.length === 0,
    languages: profile.spokenLanguages.length === 0,
    regions: profile.provinceCodes.length === 0,
    'nothing-shown': profile.shownFields.length === 0,
    'not-listed': !profile.isListed,
    'not-checked': profile.checkedOn === null || freshnessDays(profile.checkedOn).asksOn < today,
  };
  return profileGapNames.filter((gap) => missing[gap]);
}
