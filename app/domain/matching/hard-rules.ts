import { readyAgainOn } from '../registry/availability/ask-frequency';
import { accreditationExclusions, standingFor } from './accredited';
import { availabilityExclusions } from './available-minutes';
import type { MatchingContext } from './matching-context';
import type { HardRule } from './matching-rule';
import type { Exclusion } from './reasons';
import type { CandidateSnapshot } from './snapshot';

type PersonRule = (context: MatchingContext, candidate: CandidateSnapshot) => Exclusion[];

/**
 * H2: no tie to an involved organisation or its group, now or within the years looked back. What a coordinator pinned
 * holds for every organisation of the request, also for one that only commissions or pays.
 */
export const tieToInvolved: PersonRule = ({ organisations }, { ties }) =>
  ties.flatMap(({ organisationId, verdict, judgement, pinned, path }): Exclusion[] => {
    const organisation = organisations.get(organisationId);
    if (!organisation) return [];
    const params = { organisation: organisation.name };
    if (pinned) {
      const { kind: pinnedKind, informant, saidOn } = pinned;
      return [
        { rule: 'H2', code: 'conflict-pinned', params: { ...params, pinnedKind, informant, saidOn }, path },
      ];
    }
    if (verdict === 'unjudged' && judgement === 'not-independent') {
      return [{ rule: 'H2', code: 'judged-not-independent', params, path }];
    }
    if (!organisation.parts.has('involved')) return [];
    if (verdict === 'current') return [{ rule: 'H2', code: 'tie-current', params, path }];
    if (verdict === 'recent') return [{ rule: 'H2', code: 'tie-recent', params, path }];
    return [];
  });

/** H3: no part in this case, as declared by the person. */
export const conflictDeclared: PersonRule = (_, { declaredConflicts, declined }) => {
  const exclusions = declaredConflicts.map((source): Exclusion => {
    return { rule: 'H3', code: 'conflict-declared', params: { conflictSource: source } };
  });
  if (declined === 'conflict') exclusions.push({ rule: 'H3', code: 'declined-for-conflict', params: {} });
  return exclusions;
};

/** H4: no present tie to an organisation that commissions or pays. */
export const tieToPayer: PersonRule = ({ organisations }, { ties }) =>
  ties.flatMap(({ organisationId, verdict, pinned, path }): Exclusion[] => {
    const organisation = organisations.get(organisationId);
    const pays = organisation?.parts.has('commissioning') || organisation?.parts.has('paying');
    if (!organisation || !pays || verdict !== 'current' || pinned) return [];
    return [{ rule: 'H4', code: 'tie-to-payer', params: { organisation: organisation.name }, path }];
  });

/** H7: fewer running reviews than the person's maximum. */
export const atMaximum: PersonRule = (_, { runningReviews, maxConcurrentReviews }) =>
  runningReviews < maxConcurrentReviews
    ? []
    : [
        {
          rule: 'H7',
          code: 'at-maximum',
          params: { running: runningReviews, maximum: maxConcurrentReviews },
        },
      ];

/** H7, the person's own part of it: not before the day they said, and not more often than they said. */
export const ownLimits: PersonRule = ({ onDay }, { wishes }) => {
  const { skipUntilOn, askFrequency, lastAcceptedOn } = wishes;
  const exclusions: Exclusion[] = [];
  if (skipUntilOn !== null && skipUntilOn > onDay) {
    exclusions.push({ rule: 'H7', code: 'skips-until', params: { readyOn: skipUntilOn } });
  }
  if (askFrequency !== null && lastAcceptedOn !== null) {
    const readyOn = readyAgainOn(lastAcceptedOn, askFrequency);
    if (readyOn > onDay) {
      exclusions.push({ rule: 'H7', code: 'seat-too-recent', params: { askFrequency, readyOn } });
    }
  }
  return exclusions;
};

const membershipCodes = {
  suspended: 'membership-suspended',
  ended: 'membership-ended',
  unchecked: 'profile-unchecked',
} as const;

/** H11: an active member of the network, who said within the past year and three months that their profile is right. */
export const activeMember: PersonRule = (_, { membership }) => {
  if (membership === 'active') return [];
  return [{ rule: 'H11', code: membershipCodes[membership], params: {} }];
};

/** H12: nobody objects, neither the commissioner nor the person; a decline counts as the person's own objection. */
export const objection: PersonRule = ({ request }, { personId, declined }) => {
  const exclusions: Exclusion[] = [];
  for (const one of request.objections) {
    if (one.personId !== personId) continue;
    if (one.by === 'reviewer') exclusions.unshift({ rule: 'H12', code: 'objection-own', params: {} });
    else {
      const code = one.withdrawnOn === null ? 'objection-commissioner' : 'objection-withdrawn';
      exclusions.push({ rule: 'H12', code, params: {} });
    }
  }
  if (declined !== null && declined !== 'conflict') {
    exclusions.push({ rule: 'H12', code: 'declined-before', params: { declineReason: declined } });
  }
  return exclusions;
};

/** H13, where switched on: a certificate of conduct was seen and is recent enough. */
export const conductCertificate: PersonRule = (
  { certificateSince },
  { conductCertificateSeenOn: seenOn },
) => {
  if (certificateSince === null) return [];
  if (seenOn === null) return [{ rule: 'H13', code: 'certificate-unseen', params: {} }];
  return seenOn >= certificateSince ? [] : [{ rule: 'H13', code: 'certificate-too-old', params: { seenOn } }];
};

export const accreditedReviewer: PersonRule = (context, candidate) =>
  accreditationExclusions(standingFor(context, candidate, 'reviewer'), 'H1');

export const accreditedSupervisor: PersonRule = (context, candidate) =>
  accreditationExclusions(standingFor(context, candidate, 'supervisor'), 'H10');

export const availableReviewer: PersonRule = (context, candidate) =>
  availabilityExclusions(context, candidate, context.request.minutesPerReviewer);

export const availableSupervisor: PersonRule = (context, candidate) =>
  availabilityExclusions(context, candidate, context.request.minutesForSupervisor);

/**
 * The rules a reviewer must pass alone, in the written order. H5 is asked only before confirmation, H8 is about
 * two people, H9 and H10 are about the supervisor.
 */
export const reviewerRules: readonly (readonly [HardRule, PersonRule])[] = [
  ['H1', accreditedReviewer],
  ['H2', tieToInvolved],
  ['H3', conflictDeclared],
  ['H4', tieToPayer],
  ['H6', availableReviewer],
  ['H7', atMaximum],
  ['H7', ownLimits],
  ['H11', activeMember],
  ['H12', objection],
  ['H13', conductCertificate],
];
