import { describe, expect, it } from 'vitest';
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
    const reached = new Set<(typeof requestStatuses)[number]>(['submitted']);
    for (const status of reached) {
      for (const action of possibleActions(status)) reached.add(statusAfter(action, status));
    }
    expect([...reached].sort()).toEqual([...requestStatuses].sort());
  });

  it.each(finalRequestStatuses)('ends for good with %s', (status) => {
    for (const action of requestActions) {
      expect(canDo(action, status)).toEqual({ allowed: false, reason: 'request-closed' });
    }
  });

  it('leads to confirmed only from a proposal, and to a proposal only from matching', () => {
    const into = (wanted: string) =>
      requestStatuses.filter((status) =>
        possibleActions(status).some((action) => statusAfter(action, status) === wanted && status !== wanted),
      );
    expect(into('confirmed')).toEqual(['proposed']);
    expect(into('proposed')).toEqual(['matching']);
    expect(into('matching').sort()).toEqual(['orientation', 'proposed']);
  });

  it('lets nobody take back what is confirmed', () => {
    expect(canDo('withdraw-request', 'confirmed')).toEqual({ allowed: false, reason: 'not-in-this-state' });
    expect(possibleActions('confirmed')).toEqual(['record-consent']);
  });

  it('always says whose move it is', () => {
    expect(requestStatuses.filter((status) => moverOf(status) === 'coordinator')).toEqual([
      'submitted',
      'triage',
      'orientation',
      'matching',
    ]);
    expect(moverOf('info_needed')).toBe('requester');
    expect(moverOf('proposed')).toBe('candidates');
    expect(moverOf('proposed', true)).toBe('requester');
    for (const status of requestStatuses.filter(isFinal)) expect(moverOf(status)).toBe('nobody');
  });
});

describe('the gate to matching', () => {
  const open = { hasForm: true, unrecognised: 0, involved: 1 };

  it('opens with a form and known organisations', () => {
    expect(canStartMatching(open)).toEqual({ allowed: true });
  });

  it.each([
    [{ ...open, hasForm: false }, 'form-not-chosen'],
    [{ ...open, involved: 0 }, 'no-involved-organisation'],
    [{ ...open, unrecognised: 1 }, 'organisations-unrecognised'],
  ] as const)('stays closed: %o', (gate, reason) => {
    expect(canStartMatching(gate)).toEqual({ allowed: false, reason });
  });
});
