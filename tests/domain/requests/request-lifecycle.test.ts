import { describe, expect, it } from 'vitest';
import { type RequestKind, requestKinds } from '~/domain/requests/request-kind';
import {
  canDo,
  canStartMatching,
  moverOf,
  possibleActions,
  requestActions,
  statusAfter,
} from '~/domain/requests/request-lifecycle';
import { finalRequestStatuses, isFinal, requestStatuses } from '~/domain/requests/request-status';

describe('the life of a request', () => {
  it('reaches every state from its beginning', () => {
    const reached = (kind: RequestKind) => {
      const found = new Set<(typeof requestStatuses)[number]>(['awaiting_mandate']);
      for (const status of found) {
        for (const action of possibleActions({ kind, status })) found.add(statusAfter(action, status));
      }
      return [...found].sort();
    };
    expect(reached('review')).toEqual([...requestStatuses].sort());
    const onlyOfReviews = ['matching', 'proposed', 'confirmed', 'no_match', 'stopped'];
    for (const kind of ['consult', 'session', 'talk'] as const) {
      expect(reached(kind)).toEqual(
        requestStatuses.filter((status) => !onlyOfReviews.includes(status)).sort(),
      );
    }
  });

  it.each(finalRequestStatuses)('ends for good with %s', (status) => {
    for (const [action, kind] of requestActions.flatMap((one) =>
      requestKinds.map((kind) => [one, kind] as const),
    )) {
      expect(canDo(action, { kind, status })).toEqual({ allowed: false, reason: 'request-closed' });
    }
  });

  it('leads to confirmed only from a proposal, and to a proposal only from matching', () => {
    const into = (wanted: string) =>
      requestStatuses.filter((status) =>
        possibleActions({ kind: 'review', status }).some(
          (action) => statusAfter(action, status) === wanted && status !== wanted,
        ),
      );
    expect(into('confirmed')).toEqual(['proposed']);
    expect(into('proposed')).toEqual(['matching']);
    expect(into('matching').sort()).toEqual(['orientation', 'proposed']);
  });

  it('lets nobody take back what is confirmed', () => {
    expect(canDo('withdraw-request', { kind: 'review', status: 'confirmed' })).toEqual({
      allowed: false,
      reason: 'not-in-this-state',
    });
    // Organisations come and go until the review begins; with too few of them it stops.
    expect(possibleActions({ kind: 'review', status: 'confirmed' })).toEqual([
      'add-organisation',
      'recognise-organisation',
      'record-consent',
      'decide-consent',
      'stop-without-consent',
      'change-procedures',
      'change-payers',
      'judge-independence',
      'declare-on-joined',
      'close-review',
      'stop-review',
    ]);
  });

  it('opens what fills a seat again for a confirmed request, only while a seat stands open', () => {
    const confirmed = { kind: 'review', status: 'confirmed' } as const;
    const before = possibleActions(confirmed);
    const open = possibleActions({ ...confirmed, hasOpenSeat: true });
    const added = open.filter((action) => !before.includes(action));
    expect(added).toEqual([
      'rank-pairs',
      'line-up-candidates',
      'withdraw-invitation',
      'answer-invitation',
      'accept-pair',
      'object-to-pair',
    ]);
    for (const action of added) expect(statusAfter(action, 'confirmed')).toBe('confirmed');
    for (const status of requestStatuses.filter((one) => one !== 'confirmed')) {
      expect(possibleActions({ kind: 'review', status, hasOpenSeat: true })).toEqual(
        possibleActions({ kind: 'review', status }),
      );
    }
    expect(
      (['empty', 'asked', 'accepted'] as const).map((seat) => moverOf('confirmed', false, seat)),
    ).toEqual(['coordinator', 'candidates', 'requester']);
  });

  it('always says whose move it is', () => {
    expect(requestStatuses.filter((status) => moverOf(status) === 'coordinator')).toEqual([
      'submitted',
      'triage',
      'orientation',
      'matching',
    ]);
    expect(moverOf('awaiting_mandate')).toBe('mandate');
    expect(moverOf('info_needed')).toBe('requester');
    expect(moverOf('proposed')).toBe('candidates');
    expect(moverOf('proposed', true)).toBe('requester');
    for (const status of requestStatuses.filter(isFinal)) expect(moverOf(status)).toBe('nobody');
  });
});

describe('the gate to matching', () => {
  const open = { hasForm: true, unrecognised: 0, involved: 1, undecided: 0 };

  it('opens with a form and known organisations', () => {
    expect(canStartMatching(open)).toEqual({ allowed: true });
  });

  it.each([
    [{ ...open, hasForm: false }, 'form-not-chosen'],
    [{ ...open, involved: 0 }, 'no-involved-organisation'],
    [{ ...open, unrecognised: 1 }, 'organisations-unrecognised'],
    [{ ...open, undecided: 1 }, 'consent-undecided'],
  ] as const)('stays closed: %o', (gate, reason) => {
    expect(canStartMatching(gate)).toEqual({ allowed: false, reason });
  });
});
