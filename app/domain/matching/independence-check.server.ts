import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { invitations, proposalCandidates, proposals, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import type { RequestStatus } from '../requests/request-status';
import { type SeatChecker, seatChecker } from './check-seats.server';
import type { InvitationStatus, SeatName } from './invitation-status';
import { seatNames } from './invitation-status';
import type { HardRule } from './matching-rule';
import type { Exclusion, ExclusionCode, Judgement } from './reasons';
import type { Seating } from './seat-check';
import { type Undeclared, undeclaredOrganisations } from './undeclared-organisations.server';

/** How far somebody is in a proposal; `lined-up` waits and was not asked. */
export type Part = 'lined-up' | 'invited' | 'accepted' | 'confirmed';

/** Somebody in the proposal whose independence is in question as the list of organisations is now. */
export interface IndependenceDoubt {
  readonly personId: string;
  readonly name: string;
  readonly seat: SeatName;
  readonly part: Part;
  readonly invitationId: string | null;
  readonly exclusions: readonly Exclusion[];
  readonly toJudge: readonly Judgement[];
  /** Names of organisations that joined after this person declared. */
  readonly undeclared: readonly string[];
  /** Those of them of which a coordinator judged that this person is not independent. */
  readonly notIndependentOf: readonly string[];
}

export interface IndependenceCheck {
  readonly checked: number;
  readonly doubts: readonly IndependenceDoubt[];
}

interface Subject {
  readonly personId: string;
  readonly name: string;
  readonly seat: SeatName;
  readonly part: Part;
  readonly invitationId: string | null;
}

const ofIndependence: readonly HardRule[] = ['H2', 'H3', 'H4'];
/** A present tie of a supervisor is H9; a rule about two people may have been recorded since they were chosen. */
const alsoInQuestion: readonly ExclusionCode[] = [
  'tie-current',
  'never-together',
  'only-together',
  'other-only-together',
];

/**
 * Asks of everybody in the running or confirmed proposal whether they are still independent of every organisation
 * around the request: who sits, who is invited, and who is lined up. Only for the coordinator: who has a tie is
 * nobody else's to know.
 */
export async function checkIndependence(
  work: Work,
  request: { readonly id: string; readonly status: RequestStatus },
): Promise<IndependenceCheck> {
  const subjects = hasRole(work.actor, 'coordinator') ? await subjectsOf(work, request) : [];
  if (subjects.length === 0) return { checked: 0, doubts: [] };
  const checker = await seatChecker(
    work,
    request.id,
    subjects.map(({ personId }) => personId),
  );
  const undeclared = await undeclaredOrganisations(work, { requestId: request.id });
  const seating: Seating = Object.fromEntries(
    subjects.filter(({ invitationId }) => invitationId !== null).map((one) => [one.seat, one.personId]),
  );
  const doubts = subjects
    .map((subject) => doubtAbout(subject, checker, seating, undeclared))
    .filter((one) => one.exclusions.length + one.toJudge.length + one.undeclared.length > 0);
  return { checked: subjects.length, doubts };
}

function doubtAbout(
  subject: Subject,
  { check }: SeatChecker,
  seating: Seating,
  undeclared: readonly Undeclared[],
): IndependenceDoubt {
  const { seat, personId, part } = subject;
  const { exclusions, toJudge } = check(seat, { ...seating, [seat]: personId });
  const open = undeclared
    .filter((one) => one.invitationId === subject.invitationId)
    // Of a confirmed review a judgement stands in the place of the declaration.
    .filter(({ isIndependent }) => part !== 'confirmed' || isIndependent !== true);
  return {
    ...subject,
    exclusions: exclusions.filter(
      ({ rule, code }) => ofIndependence.includes(rule) || alsoInQuestion.includes(code),
    ),
    toJudge: toJudge.filter((one) => one.personId === personId),
    undeclared: open.map(({ name }) => name),
    notIndependentOf: open.filter(({ isIndependent }) => isIndependent === false).map(({ name }) => name),
  };
}

const live: readonly InvitationStatus[] = ['sent', 'confidential', 'cleared', 'accepted'];

/** In a confirmed request only those wait who are lined up for a seat that somebody left. */
const isForOpenSeat = sql`${proposals.status} = 'confirmed' and not exists (
  select from ${seats} where ${seats.proposalId} = ${proposals.id} and ${seats.seat} = ${proposalCandidates.seat}
    and ${seats.state} = 'confirmed')`;

async function subjectsOf(
  work: Work,
  { id, status }: { readonly id: string; readonly status: RequestStatus },
): Promise<Subject[]> {
  const invited = await work.tx
    .select({
      personId: invitations.personId,
      name: people.name,
      seat: invitations.seat,
      invitationId: invitations.id,
      invitation: invitations.status,
      state: seats.state,
    })
    .from(invitations)
    .innerJoin(proposals, eq(proposals.id, invitations.proposalId))
    .leftJoin(
      seats,
      and(
        eq(seats.proposalId, invitations.proposalId),
        eq(seats.seat, invitations.seat),
        eq(seats.personId, invitations.personId),
        ne(seats.state, 'released'),
      ),
    )
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(eq(invitations.requestId, id), inArray(proposals.status, ['open', 'confirmed'])));
  const lined = await work.tx
    .select({
      personId: proposalCandidates.personId,
      name: people.name,
      seat: proposalCandidates.seat,
    })
    .from(proposalCandidates)
    .innerJoin(proposals, eq(proposals.id, proposalCandidates.proposalId))
    .innerJoin(people, eq(people.id, proposalCandidates.personId))
    .where(
      and(eq(proposals.requestId, id), status === 'confirmed' ? isForOpenSeat : eq(proposals.status, 'open')),
    )
    .orderBy(asc(proposalCandidates.rank));
  const subjects = [
    ...invited
      .filter(({ invitation }) => live.includes(invitation))
      .map(({ invitation, state, ...one }): Subject => {
        const seated = state === 'confirmed' ? 'confirmed' : 'accepted';
        return { ...one, part: invitation === 'accepted' ? seated : 'invited' };
      }),
    ...lined
      .filter(({ personId, seat }) => !invited.some((one) => one.personId === personId && one.seat === seat))
      .map((one): Subject => ({ ...one, part: 'lined-up', invitationId: null })),
  ];
  return subjects.sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat));
}
