import { contentOf, type ProfileContent } from '~/domain/registry/profile/profile-content';
import type { FormState } from '~/ui/primitives/form-state';
import { startForm } from '~/ui/primitives/form-state';

interface KeptProfile extends ProfileContent {
  readonly meetingModes: readonly string[];
  readonly maxConcurrentReviews: number;
}

/** A profile as it is kept, in the fields of its form. */
export function profileForm(profile: KeptProfile): FormState {
  return startForm({
    ...contentOf(profile),
    meetingModes: profile.meetingModes,
    isListed: profile.isListed ? 'yes' : '',
    maxConcurrentReviews: String(profile.maxConcurrentReviews),
  });
}
