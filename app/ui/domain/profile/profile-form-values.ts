import type { FormState } from '~/ui/primitives/form-state';
import { startForm } from '~/ui/primitives/form-state';

interface KeptProfile {
  readonly about: string;
  readonly careDomain: string;
  readonly themes: readonly string[];
  readonly sectors: readonly string[];
  readonly reviewForms: readonly string[];
  readonly spokenLanguages: readonly string[];
  readonly meetingModes: readonly string[];
  readonly provinceCodes: readonly string[];
  readonly youthRegionCodes: readonly string[];
  readonly shownFields: readonly string[];
  readonly isListed: boolean;
  readonly maxConcurrentReviews: number;
}

/** A profile as it is kept, in the fields of its form. */
export function profileForm(profile: KeptProfile): FormState {
  const { about, careDomain, themes, sectors, reviewForms, spokenLanguages } = profile;
  const { meetingModes, provinceCodes, youthRegionCodes, shownFields } = profile;
  return startForm({
    about,
    careDomain,
    themes,
    sectors,
    reviewForms,
    spokenLanguages,
    meetingModes,
    provinceCodes,
    youthRegionCodes,
    shownFields,
    isListed: profile.isListed ? 'yes' : '',
    maxConcurrentReviews: String(profile.maxConcurrentReviews),
  });
}
