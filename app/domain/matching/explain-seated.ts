import { personJudgements, personNotes, personToDos, requestJudgements } from './eligibility';
import { type EligiblePerson, type Explanation, splitPoints } from './explanation';
import type { ReviewerSeat } from './invitation-status';
import type { MatchingContext } from './matching-context';
import { shareEmployer } from './pair-rules';
import type { Note, PointReason } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { knows, reviewerPoints } from './soft-rules';
import { pairTraits, togetherReasons } from './together-rules';

/** Somebody in the seat of a reviewer. */
export interface Seated {
  readonly seat: ReviewerSeat;
  readonly person: EligiblePerson;
}

/**
 * What is said of reviewers in their seats, given in the order of the seats: of each alone, and of every two together.
 * A third reviewer counts as a second one does, beside each of the others.
 */
export function explainSeated(context: MatchingContext, seated: readonly Seated[]): Explanation {
  const people = seated.map(({ person }) => person.candidate);
  const scored = [
    ...seated.flatMap((one) => pointsAlone(context, one)),
    ...pointsTogether(context, everyTwo(seated)),
  ];
  return {
    ...splitPoints(scored, [
      ...people.flatMap((one) => personNotes(context, one, 'reviewer')),
      ...missingNotes(context, people),
    ]),
    setAside: seated.flatMap(({ person }) => person.setAside),
    toJudge: [...requestJudgements(context), ...people.flatMap((one) => personJudgements(context, one))],
    toDo: people.flatMap(personToDos),
  };
}

/** Of all that is said, what is about one of them, alone and beside each of the others; the points are those of all. */
export function explainBeside(
  context: MatchingContext,
  seated: readonly Seated[],
  about: ReviewerSeat,
): Pick<Explanation, 'points' | 'reasons' | 'minds'> {
  const { points } = explainSeated(context, seated);
  const own = seated.filter(({ seat }) => seat === about);
  const twos = everyTwo(seated).filter((two) => two.some(({ seat }) => seat === about));
  const { reasons, minds } = splitPoints(
    [...own.flatMap((one) => pointsAlone(context, one)), ...pointsTogether(context, twos)],
    [
      ...own.flatMap(({ person }) => personNotes(context, person.candidate, 'reviewer')),
      ...missingNotes(
        context,
        seated.map(({ person }) => person.candidate),
      ),
    ],
  );
  return { points, reasons, minds };
}

type Two = readonly [earlier: Seated, later: Seated];

function everyTwo(seated: readonly Seated[]): Two[] {
  return seated.flatMap((earlier, at) => seated.slice(at + 1).map((later): Two => [earlier, later]));
}

function pointsAlone(context: MatchingContext, { seat, person }: Seated): PointReason[] {
  return reviewerPoints(context, person.candidate, person.level, seat);
}

/** A reason that holds for more than one two is said once, with the points of all of them. */
function pointsTogether(context: MatchingContext, twos: readonly Two[]): PointReason[] {
  const said = new Map<string, PointReason>();
  for (const [{ person: earlier }, { person: later }] of twos) {
    const reasons = togetherReasons(
      context,
      pairTraits(context, earlier.candidate, earlier.level),
      pairTraits(context, later.candidate, later.level),
      shareEmployer(earlier.candidate, later.candidate),
    );
    for (const reason of reasons) {
      const before = said.get(reason.code)?.points ?? 0;
      said.set(reason.code, { ...reason, points: before + reason.points });
    }
  }
  return [...said.values()];
}

/** What none of them brings. */
function missingNotes({ request }: MatchingContext, people: readonly CandidateSnapshot[]): Note[] {
  const personId = null;
  const notes: Note[] = [];
  const haveOneEmployer = people.some((one, at) =>
    people.slice(at + 1).some((other) => shareEmployer(one, other)),
  );
  if (haveOneEmployer) notes.push({ code: 'same-employer', params: {}, personId });
  const themes = request.themes.filter((theme) => people.every((one) => !one.themes.includes(theme)));
  if (themes.length > 0) notes.push({ code: 'themes-unknown', params: { theme: themes }, personId });
  const languages = request.languageNeeds.filter((language) =>
    people.every((one) => !one.spokenLanguages.includes(language)),
  );
  if (languages.length > 0)
    notes.push({ code: 'language-missing', params: { spokenLanguage: languages }, personId });
  for (const careDomain of ['youth', 'adult'] as const) {
    const isAsked = request.careDomain === 'both' || request.careDomain === careDomain;
    if (isAsked && people.every((one) => !knows(one.careDomain, careDomain))) {
      notes.push({ code: 'care-domain-missing', params: { careDomain }, personId });
    }
  }
  return notes;
}
