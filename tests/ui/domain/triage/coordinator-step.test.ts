import { describe, expect, it } from 'vitest';
import { requestStatuses } from '~/domain/requests/request-status';
import {
  type CoordinatorSituation,
  coordinatorStep,
  coordinatorSteps,
} from '~/ui/domain/triage/coordinator-step';

const ready = { hasForm: true, unrecognised: 0, involved: 2, undecided: 0 };

function situation(given: Partial<CoordinatorSituation>): CoordinatorSituation {
  return {
    kind: 'review',
    status: 'orientation',
    orientationPlanned: false,
    orientationHeld: true,
    gate: ready,
    seatsFilled: false,
    seatsEmpty: 0,
    openSeat: null,
    ...given,
  };
}

const cases: readonly (readonly [string, Partial<CoordinatorSituation>, string])[] = [
  [
    'a talk that is planned comes first',
    { orientationPlanned: true, gate: { ...ready, hasForm: false } },
    'talk',
  ],
  ['no talk at all', { orientationHeld: false }, 'plan-talk'],
  ['no form yet', { gate: { ...ready, hasForm: false, unrecognised: 3 } }, 'choose-form'],
  ['an organisation nobody recognised', { gate: { ...ready, unrecognised: 1 } }, 'recognise-organisations'],
  ['no organisation that was involved', { gate: { ...ready, involved: 0 } }, 'recognise-organisations'],
  ['a consent nobody decided on', { gate: { ...ready, undecided: 1 } }, 'decide-consent'],
  [
    'an organisation that joined',
    { status: 'matching', gate: { ...ready, unrecognised: 1 } },
    'recognise-joined',
  ],
  [
    'a consent taken back after everybody said yes',
    { status: 'proposed', seatsFilled: true, gate: { ...ready, undecided: 1 } },
    'decide-consent',
  ],
  [
    'the same after the confirmation',
    { status: 'confirmed', gate: { ...ready, undecided: 1 } },
    'decide-consent',
  ],
  ['everything known', {}, 'begin-matching'],
  ['a seat nobody is asked for', { status: 'proposed', seatsEmpty: 1 }, 'fill-seat'],
  ['somebody still has to answer', { status: 'proposed' }, 'candidates-answer'],
  ['a small question that was taken on', { kind: 'consult', status: 'triage' }, 'small'],
  ['a small question with a talk behind it', { kind: 'talk', orientationHeld: true }, 'small-held'],
  ['somebody left a confirmed review', { status: 'confirmed', openSeat: 'empty' }, 'fill-open-seat'],
  ['somebody is asked for that seat', { status: 'confirmed', openSeat: 'asked' }, 'new-person-answers'],
  ['somebody takes that seat', { status: 'confirmed', openSeat: 'accepted' }, 'accept-new-person'],
  ['everybody said yes', { status: 'proposed', seatsFilled: true }, 'accept-pair'],
];

describe('what brings a request further', () => {
  it.each(cases)('%s', (_, given, step) => {
    expect(coordinatorStep(situation(given))).toBe(step);
  });

  it('is said for every state, and every step can come up', () => {
    const fromCases = cases.map(([, given]) => coordinatorStep(situation(given)));
    const fromStates = requestStatuses.map((status) => coordinatorStep(situation({ status })));
    expect(new Set([...fromCases, ...fromStates])).toEqual(new Set(coordinatorSteps));
  });
});
