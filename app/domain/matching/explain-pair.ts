import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import { personJudgements, personNotes, personToDos, requestJudgements } from './eligibility';
import type { MatchingContext } from './matching-context';
import { shareEmployer } from './pair-rules';
import type { Judgement, Note, PointReason, SetAside, ToDo } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { knows, reviewerPoints, sumOfPoints } from './soft-rules';
import { pairTraits, togetherReasons } from './together-rules';

/** Somebody who may take a seat. */
export interface EligiblePerson {
  readonly candidate: CandidateSnapshot;
  readonly level: AccreditationLevel;
  readonly setAside: readonly SetAside[];
}

export interface RankedPerson {
  readonly personId: string;
  readonly name: string;
  readonly level: AccreditationLevel;
}

/** What is said of a pair or a supervisor: why it fits, what to mind, what a person must still judge or do. */
export interface Explanation {
  /** Sum of all points, of `reasons` and of `minds`. */
  readonly points: number;
  readonly reasons: readonly PointReason[];
  /** What took points, and what to know that takes none. */
  readonly minds: readonly (PointReason | Note)[];
  /** Hard rules set aside by the coordinator. */
  readonly setAside: readonly SetAside[];
  readonly toJudge: readonly Judgement[];
  /** Still asked before confirmation. */
  readonly toDo: readonly ToDo[];
}

export interface RankedPair extends Explanation {
  readonly lead: RankedPerson;
  readonly co: RankedPerson;
}

/** Everything there is to say about two people who may sit together. */
export function explainPair(context: MatchingContext, lead: EligiblePerson, co: EligiblePerson): RankedPair {
  const together = togetherReasons(
    context,
    pairTraits(context, lead.candidate, lead.level),
    pairTraits(context, co.candidate, co.level),
    shareEmployer(lead.candidate, co.candidate),
  );
  const scored = [
    ...reviewerPoints(context, lead.candidate, lead.level, 'lead'),
    ...reviewerPoints(context, co.candidate, co.level, 'co'),
    ...together,
  ];
  const people = [lead.candidate, co.candidate];
  return {
    lead: rankedPerson(lead),
    co: rankedPerson(co),
    ...splitPoints(scored, [
      ...people.flatMap((one) => personNotes(context, one, 'reviewer')),
      ...pairNotes(context, lead.candidate, co.candidate),
    ]),
    setAside: [...lead.setAside, ...co.setAside],
    toJudge: [...requestJudgements(context), ...people.flatMap((one) => personJudgements(context, one))],
    toDo: people.flatMap(personToDos),
  };
}

export function rankedPerson({ candidate, level }: EligiblePerson): RankedPerson {
  return { personId: candidate.personId, name: candidate.name, level };
}

/** Points that were given are reasons for; points that were taken are to be minded, before the notes. */
export function splitPoints(
  scored: readonly PointReason[],
  notes: readonly Note[],
): Pick<Explanation, 'points' | 'reasons' | 'minds'> {
  return {
    points: sumOfPoints(scored),
    reasons: scored.filter(({ points }) => points >= 0),
    minds: [...scored.filter(({ points }) => points < 0), ...notes],
  };
}

/** What neither of the two brings. */
function pairNotes({ request }: MatchingContext, lead: CandidateSnapshot, co: CandidateSnapshot): Note[] {
  const personId = null;
  const notes: Note[] = [];
  if (shareEmployer(lead, co)) notes.push({ code: 'same-employer', params: {}, personId });
  const themes = request.themes.filter((one) => !lead.themes.includes(one) && !co.themes.includes(one));
  if (themes.length > 0) notes.push({ code: 'themes-unknown', params: { theme: themes }, personId });
  const languages = request.languageNeeds.filter(
    (one) => !lead.spokenLanguages.includes(one) && !co.spokenLanguages.includes(one),
  );
  if (languages.length > 0)
    notes.push({ code: 'language-missing', params: { spokenLanguage: languages }, personId });
  for (const careDomain of ['youth', 'adult'] as const) {
    const isAsked = request.careDomain === 'both' || request.careDomain === careDomain;
    if (isAsked && !knows(lead.careDomain, careDomain) && !knows(co.careDomain, careDomain)) {
      notes.push({ code: 'care-domain-missing', params: { careDomain }, personId });
    }
  }
  return notes;
}
