import type { AccreditedRole } from '../registry/accreditation/accreditation-status';
import { type Standing, standingOn } from '../registry/accreditation/standing';
import type { MatchingContext } from './matching-context';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';

/** How somebody stands when the review starts, with everything verified as it is on the day matching is asked. */
export function standingFor(
  { startOn, onDay }: Pick<MatchingContext, 'startOn' | 'onDay'>,
  { accreditations, verifications }: Pick<CandidateSnapshot, 'accreditations' | 'verifications'>,
  role: AccreditedRole,
): Standing {
  return standingOn({ decisions: accreditations, verifications }, role, startOn, onDay);
}

/** H1 and H10: accredited for the role at the start, and nothing verified has lapsed that blocks invitations. */
export function accreditationExclusions(standing: Standing, rule: 'H1' | 'H10'): Exclusion[] {
  if (standing.invitation.allowed) return [];
  const { fromOn, untilOn, lapses } = standing;
  switch (standing.invitation.reason) {
    case 'none':
      return [{ rule, code: 'not-accredited', params: {} }];
    case 'not-yet-valid':
      return [{ rule, code: 'accreditation-not-yet-valid', params: { fromOn: fromOn ?? '' } }];
    case 'expired':
      return [{ rule, code: 'accreditation-expired', params: { untilOn: untilOn ?? '' } }];
    case 'suspended':
      return [{ rule, code: 'accreditation-suspended', params: {} }];
    case 'withdrawn':
      return [{ rule, code: 'accreditation-withdrawn', params: {} }];
    case 'verification-lapsed':
      return lapses
        .filter(({ effect }) => effect === 'blocks')
        .map(({ kind, sinceOn }) => ({
          rule,
          code: 'verification-lapsed',
          params: { verification: kind, sinceOn },
        }));
  }
}
