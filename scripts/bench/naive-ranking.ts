import { reviewerEligibility } from '~/domain/matching/eligibility';
import { explainPair } from '~/domain/matching/explain-pair';
import type { EligiblePerson } from '~/domain/matching/explanation';
import { matchingContext } from '~/domain/matching/matching-context';
import { seatingExclusions } from '~/domain/matching/pair-rules';
import type { CandidateSnapshot, MatchingSettings, RequestSnapshot } from '~/domain/matching/snapshot';

interface Question {
  readonly request: RequestSnapshot;
  readonly candidates: readonly CandidateSnapshot[];
  readonly settings: MatchingSettings;
}

/** Scores and explains every ordered pair, then sorts: what the engine is compared with. */
export function rankNaively({ request, candidates, settings }: Question): number {
  const context = matchingContext(request, settings);
  const people = candidates.flatMap((candidate): EligiblePerson[] => {
    const { level, exclusions, setAside } = reviewerEligibility(context, candidate);
    return exclusions.length === 0 && level !== null ? [{ candidate, level, setAside }] : [];
  });
  const points: number[] = [];
  for (const lead of people) {
    for (const co of people) {
      const leader = { personId: lead.candidate.personId, level: lead.level };
      if (seatingExclusions(leader, [co.candidate]).length === 0) {
        points.push(explainPair(context, lead, co).points);
      }
    }
  }
  return points.sort((a, b) => b - a).length;
}
