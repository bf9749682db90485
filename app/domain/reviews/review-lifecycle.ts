import { allow, type Decision, refuse } from '../kernel/decision';
import { isOnPath, isOver, type PathStatus, pathStatuses, type ReviewStatus } from './review-status';

/** What somebody is in a review. `scorer`: whoever decides about gate C now. */
export const reviewParts = ['reviewer', 'supervisor', 'scorer', 'coordinator', 'commissioner'] as const;
export type ReviewPart = (typeof reviewParts)[number];

interface Event {
  readonly from: readonly ReviewStatus[];
  /** Where it leads; for `step-back` and `resume` that depends on where the review is, or was. */
  readonly to: ReviewStatus | 'before' | 'interrupted';
  readonly by: readonly ReviewPart[];
}

const reviewer = ['reviewer'] as const;
const coordinator = ['coordinator'] as const;

/** The life of a review: every event, where it may happen, where it leads and who may do it. Source: domain.md 9.2. */
const events = {
  start: { from: ['agreeing'], to: 'preparing', by: ['coordinator', 'reviewer'] },
  'begin-exploration': { from: ['preparing'], to: 'exploring', by: reviewer },
  'begin-dialogue': { from: ['exploring'], to: 'dialogue', by: reviewer },
  'begin-drafting': { from: ['dialogue'], to: 'drafting', by: reviewer },
  'begin-commenting': { from: ['drafting'], to: 'commenting', by: reviewer },
  'submit-report': { from: ['commenting'], to: 'quality_check', by: reviewer },
  'return-report': { from: ['quality_check'], to: 'drafting', by: ['scorer'] },
  'deliver-report': { from: ['quality_check'], to: 'reported', by: reviewer },
  'begin-follow-up': { from: ['reported'], to: 'follow_up', by: coordinator },
  close: { from: ['follow_up'], to: 'closed', by: coordinator },
  'step-back': {
    from: ['exploring', 'dialogue', 'drafting', 'commenting', 'quality_check'],
    to: 'before',
    by: reviewer,
  },
  'take-back': { from: ['reported', 'follow_up'], to: 'before', by: coordinator },
  suspend: { from: pathStatuses, to: 'suspended', by: coordinator },
  resume: { from: ['suspended'], to: 'interrupted', by: coordinator },
  stop: { from: [...pathStatuses, 'suspended'], to: 'stopped', by: coordinator },
} as const satisfies Record<string, Event>;

export type ReviewEvent = keyof typeof events;
export const reviewEvents = Object.keys(events) as [ReviewEvent, ...ReviewEvent[]];

/** What a move can be: an event, or how a review of the foundation came in. */
export const moveEvents = [...reviewEvents, 'hand-over'] as const;
export type MoveEvent = (typeof moveEvents)[number];

export interface ReviewStanding {
  readonly status: ReviewStatus;
  /** Where it goes on after a suspension; `null` unless suspended. */
  readonly interruptedStatus: PathStatus | null;
}

/** How far on its path a review came, also while it stands still or is closed; of a stopped one nothing is said. */
export function reachedStatus({ status, interruptedStatus }: ReviewStanding): PathStatus {
  if (status === 'closed') return 'follow_up';
  const at = interruptedStatus ?? status;
  return isOnPath(at) ? at : 'agreeing';
}

export type ReviewRefusal = 'review-over' | 'not-in-this-state';

/** Whether a review that stands so may undergo this event. Who may do it: `mayMove`; on what condition: `conditionsOf`. */
export function canMove(event: ReviewEvent, { status }: ReviewStanding): Decision<ReviewRefusal> {
  if ((events[event].from as readonly ReviewStatus[]).includes(status)) return allow;
  return refuse(isOver(status) ? 'review-over' : 'not-in-this-state');
}

export function mayMove(event: ReviewEvent, parts: readonly ReviewPart[]): Decision<'not-yours'> {
  const by: readonly ReviewPart[] = events[event].by;
  return by.some((part) => parts.includes(part)) ? allow : refuse('not-yours');
}

export function moversOf(event: ReviewEvent): readonly ReviewPart[] {
  return events[event].by;
}

/** The state after the event. Throws where the event cannot happen: ask `canMove` first. */
export function statusAfter(event: ReviewEvent, { status, interruptedStatus }: ReviewStanding): ReviewStatus {
  const { to } = events[event];
  if (to === 'interrupted' && interruptedStatus) return interruptedStatus;
  if (to === 'before' && isOnPath(status)) {
    const before = pathStatuses[pathStatuses.indexOf(status) - 1];
    if (before) return before;
  }
  if (to === 'interrupted' || to === 'before') throw new Error(`${event} leads nowhere from ${status}`);
  return to;
}

/** What this person may do now, in the order of the table. */
export function possibleEvents(standing: ReviewStanding, parts: readonly ReviewPart[]): ReviewEvent[] {
  return reviewEvents.filter((event) => canMove(event, standing).allowed && mayMove(event, parts).allowed);
}

/** The event that takes a review on from here; `null` where it is over or suspended. */
export function onwardEvent({ status }: Pick<ReviewStanding, 'status'>): ReviewEvent | null {
  if (status === 'suspended') return 'resume';
  return (
    reviewEvents.find((event) => {
      const { from, to }: Event = events[event];
      const at = pathStatuses.indexOf(status as PathStatus);
      return from.includes(status) && at >= 0 && (to === pathStatuses[at + 1] || to === 'closed');
    }) ?? null
  );
}

/** Every way from state to state there is: the database refuses any other (`review_moves_allowed`). */
export function allowedMoves(): readonly (readonly [ReviewStatus, ReviewStatus])[] {
  const pairs = reviewEvents.flatMap((event) => {
    const { from, to }: Event = events[event];
    return from.flatMap((status): (readonly [ReviewStatus, ReviewStatus])[] =>
      to === 'interrupted'
        ? pathStatuses.map((back) => [status, back] as const)
        : [[status, statusAfter(event, { status, interruptedStatus: null })] as const],
    );
  });
  return [...new Map(pairs.map((pair) => [pair.join('>'), pair])).values()];
}
