import { describe, expect, it } from 'vitest';
import {
  allowedMoves,
  canMove,
  mayMove,
  onwardEvent,
  possibleEvents,
  type ReviewEvent,
  type ReviewPart,
  reviewEvents,
  reviewParts,
  statusAfter,
} from '~/domain/reviews/review-lifecycle';
import { isOver, pathStatuses, type ReviewStatus, reviewStatuses } from '~/domain/reviews/review-status';

/**
 * The table of domain.md 9.2 once more, written down by hand: where each event leads from each state, and who may do
 * it. A dash is a refusal.
 */
const written = `
  event             | agreeing  | preparing | exploring | dialogue  | drafting  | commenting    | quality_check | reported      | follow_up | suspended | closed | stopped | who
  start             | preparing | -         | -         | -         | -         | -             | -             | -             | -         | -         | -      | -       | coordinator reviewer
  begin-exploration | -         | exploring | -         | -         | -         | -             | -             | -             | -         | -         | -      | -       | reviewer
  begin-dialogue    | -         | -         | dialogue  | -         | -         | -             | -             | -             | -         | -         | -      | -       | reviewer
  begin-drafting    | -         | -         | -         | drafting  | -         | -             | -             | -             | -         | -         | -      | -       | reviewer
  begin-commenting  | -         | -         | -         | -         | commenting | -            | -             | -             | -         | -         | -      | -       | reviewer
  submit-report     | -         | -         | -         | -         | -         | quality_check | -             | -             | -         | -         | -      | -       | reviewer
  return-report     | -         | -         | -         | -         | -         | -             | drafting      | -             | -         | -         | -      | -       | scorer
  deliver-report    | -         | -         | -         | -         | -         | -             | reported      | -             | -         | -         | -      | -       | reviewer
  begin-follow-up   | -         | -         | -         | -         | -         | -             | -             | follow_up     | -         | -         | -      | -       | coordinator
  close             | -         | -         | -         | -         | -         | -             | -             | -             | closed    | -         | -      | -       | coordinator
  step-back         | -         | -         | preparing | exploring | dialogue  | drafting      | commenting    | -             | -         | -         | -      | -       | reviewer
  take-back         | -         | -         | -         | -         | -         | -             | -             | quality_check | reported  | -         | -      | -       | coordinator
  suspend           | suspended | suspended | suspended | suspended | suspended | suspended     | suspended     | suspended     | suspended | -         | -      | -       | coordinator
  resume            | -         | -         | -         | -         | -         | -             | -             | -             | -         | dialogue  | -      | -       | coordinator
  stop              | stopped   | stopped   | stopped   | stopped   | stopped   | stopped       | stopped       | stopped       | stopped   | stopped   | -      | -       | coordinator
`;

const [heading = [], ...rows] = written
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const states = heading.slice(1, -1) as ReviewStatus[];
const pairs = rows.flatMap(([event, ...cells]) =>
  states.map((status, at) => ({ event: event as ReviewEvent, status, to: cells[at] ?? '' })),
);
const standing = (status: ReviewStatus) =>
  ({ status, interruptedStatus: status === 'suspended' ? 'dialogue' : null }) as const;

describe('the life of a review', () => {
  it('is written down for every state and every event', () => {
    expect([...states].sort()).toEqual([...reviewStatuses].sort());
    expect(rows.map(([event]) => event)).toEqual(reviewEvents);
  });

  it.each(pairs)('$event from $status: $to', ({ event, status, to }) => {
    const decision = canMove(event, standing(status));
    if (to === '-') {
      expect(decision).toEqual({
        allowed: false,
        reason: isOver(status) ? 'review-over' : 'not-in-this-state',
      });
    } else {
      expect(decision).toEqual({ allowed: true });
      expect(statusAfter(event, standing(status))).toBe(to);
    }
  });

  it.each(rows)('%s is for whom the table says', (event, ...cells) => {
    const who = (cells.at(-1) ?? '').split(' ') as ReviewPart[];
    for (const part of reviewParts) {
      expect(mayMove(event as ReviewEvent, [part]).allowed).toBe(who.includes(part));
    }
    expect(mayMove(event as ReviewEvent, []).allowed).toBe(false);
  });

  it('offers the commissioner and a plain supervisor no move at all', () => {
    for (const status of reviewStatuses) {
      expect(possibleEvents(standing(status), ['commissioner', 'supervisor'])).toEqual([]);
    }
  });

  it('goes on along its path, one state at a time, to its end', () => {
    const passed: ReviewStatus[] = [];
    for (let status: ReviewStatus = 'agreeing'; status !== 'closed'; ) {
      passed.push(status);
      const event = onwardEvent({ status });
      if (!event) throw new Error(`nothing leads on from ${status}`);
      status = statusAfter(event, standing(status));
    }
    expect(passed).toEqual(pathStatuses);
    expect(onwardEvent({ status: 'suspended' })).toBe('resume');
    expect([onwardEvent({ status: 'closed' }), onwardEvent({ status: 'stopped' })]).toEqual([null, null]);
  });

  it('goes on after a suspension where it was, wherever that is', () => {
    for (const interruptedStatus of pathStatuses) {
      expect(statusAfter('resume', { status: 'suspended', interruptedStatus })).toBe(interruptedStatus);
    }
    expect(() => statusAfter('resume', { status: 'suspended', interruptedStatus: null })).toThrow();
  });

  it('gives the database exactly these ways', () => {
    const fromTable = pairs
      .filter(({ to, event }) => to !== '-' && event !== 'resume')
      .map(({ status, to }) => `${status}>${to}`);
    const resumed = pathStatuses.map((to) => `suspended>${to}`);
    expect(
      allowedMoves()
        .map(([from, to]) => `${from}>${to}`)
        .sort(),
    ).toEqual([...new Set([...fromTable, ...resumed])].sort());
  });
});
