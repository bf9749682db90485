import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import { standingFor } from './accredited';
import { absencesWithin } from './available-minutes';
import { reviewerRules } from './hard-rules';
import type { MatchingContext } from './matching-context';
import { isOverridable } from './overrides';
import type { Exclusion, Judgement, Note, SetAside, ToDo } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { supervisorExclusions } from './supervisor-rules';

/** Whether somebody may take a seat, and what stands in the way: first the binding reason, then the others. */
export interface Eligibility {
  /** The level at the start, or the closest to one; `null` for somebody never accredited for the role. */
  readonly level: AccreditationLevel | null;
  readonly exclusions: readonly Exclusion[];
  readonly setAside: readonly SetAside[];
}

/** The hard rules for a reviewer's seat in this request, with recorded overrides applied. */
export function reviewerEligibility(context: MatchingContext, candidate: CandidateSnapshot): Eligibility {
  const { level } = standingFor(context, candidate, 'reviewer');
  const failing = reviewerRules.flatMap(([, check]) => check(context, candidate));
  return { level, ...applyOverrides(context, candidate, failing) };
}

/** The hard rules for the supervisor's seat beside these reviewers, with recorded overrides applied. */
export function supervisorEligibility(
  context: MatchingContext,
  candidate: CandidateSnapshot,
  reviewers: readonly CandidateSnapshot[],
): Eligibility {
  const { level } = standingFor(context, candidate, 'supervisor');
  return {
    level,
    ...applyOverrides(context, candidate, supervisorExclusions(context, candidate, reviewers)),
  };
}

function applyOverrides(
  { request }: MatchingContext,
  { personId }: CandidateSnapshot,
  failing: readonly Exclusion[],
): Pick<Eligibility, 'exclusions' | 'setAside'> {
  const overridden = new Set(
    request.overrides.filter((one) => one.personId === personId).map((one): string => one.rule),
  );
  const isSetAside = (one: Exclusion) => overridden.has(one.rule) && isOverridable(one);
  return {
    exclusions: failing.filter((one) => !isSetAside(one)),
    setAside: failing.filter(isSetAside).map((setAside) => ({ setAside, personId })),
  };
}

/** What a person must judge because data cannot: unknown is not fine. */
export function personJudgements(context: MatchingContext, candidate: CandidateSnapshot): Judgement[] {
  const { personId } = candidate;
  const judgements = candidate.ties.flatMap(({ organisationId, verdict, judgement, path }): Judgement[] => {
    const organisation = context.organisations.get(organisationId);
    if (!organisation || verdict !== 'unjudged' || judgement !== null) return [];
    return [{ code: 'tie-unjudged', params: { organisation: organisation.name }, personId, path }];
  });
  if (!candidate.employerGroupKnown) {
    judgements.push({ code: 'employer-group-unknown', params: {}, personId });
  }
  return judgements;
}

/** Organisations nobody has recognised yet: no person's independence of them can be judged. */
export function requestJudgements({ request }: MatchingContext): Judgement[] {
  return request.organisations
    .filter(({ organisationId }) => organisationId === null)
    .map(({ name }) => ({
      code: 'organisation-unrecognised',
      params: { organisation: name },
      personId: null,
    }));
}

/** While an organisation is unrecognised nobody can be judged, and so nobody is invited and nobody says yes. */
export function isAnyUnrecognised({ organisations }: MatchingContext['request']): boolean {
  return organisations.some(({ organisationId }) => organisationId === null);
}

/** H5, asked before confirmation: confidentiality signed and independence declared for this case. */
export function personToDos({
  personId,
  confidentialitySignedOn,
  independenceDeclared,
}: CandidateSnapshot): ToDo[] {
  const toDos: ToDo[] = [];
  if (confidentialitySignedOn === null) {
    toDos.push({ rule: 'H5', code: 'confidentiality-unsigned', params: {}, personId });
  }
  if (!independenceDeclared)
    toDos.push({ rule: 'H5', code: 'independence-undeclared', params: {}, personId });
  return toDos;
}

/** What to know about somebody who may take the seat, without points. */
export function personNotes(
  context: MatchingContext,
  candidate: CandidateSnapshot,
  role: 'reviewer' | 'supervisor',
): Note[] {
  const { personId } = candidate;
  const { state, untilOn, nextLapse } = standingFor(context, candidate, role);
  const notes: Note[] = [];
  if (state === 'in-force' && untilOn !== null && untilOn < context.endOn) {
    notes.push({ code: 'accreditation-expires', params: { untilOn }, personId });
  }
  if (nextLapse && nextLapse.what !== 'accreditation' && nextLapse.effect === 'blocks') {
    const { what, on } = nextLapse;
    if (on < context.endOn) {
      notes.push({ code: 'verification-lapses', params: { verification: what, untilOn: on }, personId });
    }
  }
  // A call asks for reviewers.
  if (role === 'reviewer' && candidate.wishes.callAnswer === 'can') {
    notes.push({ code: 'says-can', params: {}, personId });
  }
  for (const { startsOn, endsOn } of absencesWithin(context, candidate)) {
    notes.push({ code: 'away-within', params: { startsOn, endsOn }, personId });
  }
  for (const { organisationId, verdict, judgement, path } of candidate.ties) {
    const organisation = context.organisations.get(organisationId);
    if (organisation && verdict === 'unjudged' && judgement === 'independent') {
      notes.push({ code: 'judged-independent', params: { organisation: organisation.name }, personId, path });
    }
  }
  return notes;
}
