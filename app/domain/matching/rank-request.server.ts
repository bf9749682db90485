import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { fail, type Result, succeed } from '../kernel/result';
import type { AccreditedRole } from '../registry/accreditation/accreditation-status';
import { readContext } from '../requests/context/read-context.server';
import { canDo, type LifecycleRefusal } from '../requests/request-lifecycle';
import { findTriageHead, type TriageHead } from '../requests/triage/triage-queries.server';
import { personJudgements } from './eligibility';
import { loadSnapshot, type Snapshot } from './load-snapshot.server';
import { matchingContext } from './matching-context';
import { type Relaxation, smallestRelaxation } from './planning/smallest-relaxation';
import { type ReviewerRanking, rankReviewers } from './rank-reviewers';
import { rankSupervisors, type SupervisorRanking } from './rank-supervisors';
import type { CandidateSnapshot, TiePath } from './snapshot';
import { joinedToJudge } from './undeclared-organisations.server';

export type RankingRefusal = 'not-found' | 'own-request' | LifecycleRefusal | 'person-not-found';

export interface RequestRanking {
  readonly head: TriageHead;
  readonly ranking: ReviewerRanking;
  /** The smallest change with which every seat can be filled: nothing where they can, `null` where no change helps. */
  readonly smallestChange: readonly Relaxation[] | null;
}

export interface SupervisorChoice {
  readonly head: TriageHead;
  /** For whom they are sought, in the order of the seats. */
  readonly reviewers: readonly { readonly personId: string; readonly name: string }[];
  readonly ranking: SupervisorRanking;
}

interface Asked {
  readonly reference: string;
}

/** Whom to choose for a request, best first, and everybody left out with all reasons. The read is recorded. */
export async function rankRequest(
  work: Work,
  { reference, top }: Asked & { readonly top?: number },
): Promise<Result<RequestRanking, RankingRefusal>> {
  const loaded = await snapshotFor(work, reference);
  if (!loaded.ok) return loaded;
  const { head, snapshot } = loaded.value;
  const reviewers = everRecordedAs('reviewer', snapshot.candidates);
  const ranking = rankReviewers(snapshot.request, reviewers, snapshot.settings, { top });
  const others = snapshot.candidates.filter(({ personId }) => personId !== personIdOf(work.actor));
  return succeed({
    head,
    ranking,
    smallestChange: isSeenFilled(snapshot, ranking, others)
      ? []
      : smallestRelaxation(matchingContext(snapshot.request, snapshot.settings), others),
  });
}

/**
 * Whether the first listed reviewers of whom nothing is left to judge, with a supervisor, fill every seat. That is so of
 * most requests, and spares asking every rule of everybody in every seat; where it is not seen here it may still be so.
 */
function isSeenFilled(
  { request, settings }: Snapshot,
  { choices }: ReviewerRanking,
  others: readonly CandidateSnapshot[],
): boolean {
  const byId = new Map(others.map((one) => [one.personId, one]));
  const ready = choices.find(
    ({ reviewers, toJudge }) =>
      reviewers.length === request.reviewers &&
      toJudge.length === 0 &&
      reviewers.every(({ personId }) => byId.has(personId)),
  );
  if (!ready) return false;
  const chosen = ready.reviewers.flatMap(({ personId }) => byId.get(personId) ?? []);
  const supervisors = everRecordedAs('supervisor', others);
  return rankSupervisors(request, chosen, supervisors, settings).supervisors.some(
    ({ toJudge }) => toJudge.length === 0,
  );
}

/** Whoever has a record for the role, whatever it says now: the others are not in question. */
function everRecordedAs(wanted: AccreditedRole, people: readonly CandidateSnapshot[]): CandidateSnapshot[] {
  return people.filter(({ accreditations }) => accreditations.some(({ role }) => role === wanted));
}

/** The supervisors who may stand beside chosen reviewers, and everybody left out with all reasons. */
export async function rankSupervisorsFor(
  work: Work,
  { reference, reviewerIds }: Asked & { readonly reviewerIds: readonly string[] },
): Promise<Result<SupervisorChoice, RankingRefusal>> {
  const loaded = await snapshotFor(work, reference);
  if (!loaded.ok) return loaded;
  const { head, snapshot } = loaded.value;
  const reviewers = reviewerIds.flatMap(
    (id) => snapshot.candidates.find(({ personId }) => personId === id) ?? [],
  );
  if (reviewers.length < reviewerIds.length) return fail('person-not-found');
  const supervisors = everRecordedAs('supervisor', snapshot.candidates);
  return succeed({
    head,
    reviewers: reviewers.map(({ personId, name }) => ({ personId, name })),
    ranking: rankSupervisors(snapshot.request, reviewers, supervisors, snapshot.settings),
  });
}

export interface ToJudge {
  readonly personId: string;
  readonly name: string;
  /** Organisations of the request, and present employers, of which independence cannot be told from data. */
  readonly organisations: readonly {
    readonly organisationId: string;
    readonly name: string;
    /** `joined`: an organisation that joined after this person declared to be independent. */
    readonly kind: 'tie' | 'employer' | 'joined';
    readonly path: TiePath | null;
    readonly judgement: 'independent' | 'not-independent' | null;
  }[];
  /** Whether everything has been judged. */
  readonly isDone: boolean;
}

/** What a human has to judge about one person for this request. */
export async function findJudgements(
  work: Work,
  { reference, personId }: Asked & { readonly personId: string },
): Promise<Result<{ readonly head: TriageHead; readonly toJudge: ToJudge }, RankingRefusal>> {
  const loaded = await snapshotFor(work, reference, { action: 'judge-independence', personIds: [personId] });
  if (!loaded.ok) return loaded;
  const { head, snapshot } = loaded.value;
  const [person] = snapshot.candidates;
  if (!person) return fail('person-not-found');
  const context = matchingContext(snapshot.request, snapshot.settings);
  const nameOf = (id: string) => context.organisations.get(id)?.name ?? '';
  const ties = person.ties.filter(({ verdict }) => verdict === 'unjudged');
  const tiedTo = new Set(ties.map(({ organisationId }) => organisationId));
  const joined = (await joinedToJudge(work, head, personId)).filter((one) => !tiedTo.has(one.organisationId));
  const employers = snapshot.unknownEmployers.get(personId) ?? [];
  return succeed({
    head,
    toJudge: {
      personId,
      name: person.name,
      organisations: [
        ...ties.map(({ organisationId, path, judgement }) => ({
          organisationId,
          name: nameOf(organisationId),
          kind: 'tie' as const,
          path,
          judgement,
        })),
        ...joined.map(({ organisationId, name, isIndependent }) => ({
          organisationId,
          name,
          kind: 'joined' as const,
          path: null,
          judgement: isIndependent === null ? null : wordFor(isIndependent),
        })),
        ...employers.map(({ organisationId, name, isJudged }) => ({
          organisationId,
          name,
          kind: 'employer' as const,
          path: null,
          judgement: isJudged ? wordFor(true) : null,
        })),
      ],
      isDone: personJudgements(context, person).length === 0,
    },
  });
}

function wordFor(isIndependent: boolean): 'independent' | 'not-independent' {
  return isIndependent ? 'independent' : 'not-independent';
}

interface SnapshotScope {
  readonly action?: 'rank-pairs' | 'judge-independence';
  readonly personIds?: readonly string[];
}

/** What matching knows of one request, for its coordinator while pairs may be judged. The read is recorded. */
export async function snapshotFor(
  work: Work,
  reference: string,
  { action = 'rank-pairs', personIds }: SnapshotScope = {},
): Promise<Result<{ head: TriageHead; snapshot: Snapshot }, RankingRefusal>> {
  const head = await findTriageHead(work, reference);
  if (!head) return fail('not-found');
  if (head.isOwn) return fail('own-request');
  const can = canDo(action, head);
  if (!can.allowed) return fail(can.reason);
  const context = await readContext(work, head.id, 'coordinator');
  const snapshot = await loadSnapshot(work, head.id, {
    themes: context?.themes ?? [],
    ...(personIds ? { personIds } : {}),
  });
  return snapshot ? succeed({ head, snapshot }) : fail('not-in-this-state');
}
