import { describe, expect, it, test } from 'vitest';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import {
  accreditationSteps,
  type StepOutcome,
  type TrackStep,
} from '~/domain/registry/accreditation/accreditation-step';
import {
  canRecord,
  mayFollow,
  nextSteps,
  type TrackEntry,
  type TrackPoint,
  trackPoint,
  trackPoints,
} from '~/domain/registry/accreditation/track';
import { trackStations } from '~/domain/registry/accreditation/track-stations';

const today = '2030-06-15';

/** One step a month, written as `trained passed` or `accredited trainee`; a grant holds for two years. */
function track(steps: readonly string[], role: AccreditedRole = 'reviewer'): TrackEntry[] {
  return steps.map((written, at) => {
    const [step, more = null] = written.split(' ') as [TrackStep, string | null];
    const isGrant = step === 'accredited' || step === 'renewed' || step === 'raised';
    return {
      role,
      step,
      outcome: isGrant ? null : (more as StepOutcome | null),
      level: isGrant ? (more as 'trainee') : null,
      issuedOn: `2030-0${at + 1}-01`,
      validUntil: isGrant ? `2032-0${at + 1}-01` : null,
      issuedBy: 'Het netwerk',
    };
  });
}

const tracks: readonly (readonly [TrackPoint, readonly string[]])[] = [
  ['nothing', []],
  ['applied', ['applied']],
  ['training-again', ['applied', 'trained not-yet', 'trained repeat']],
  ['trained', ['applied', 'trained repeat', 'trained passed']],
  ['review-again', ['applied', 'trained passed', 'supervised-review not-yet']],
  ['reviewed', ['applied', 'trained passed', 'supervised-review passed']],
  ['turned-down', ['applied', 'trained failed']],
  ['turned-down', ['applied', 'trained passed', 'supervised-review failed']],
  ['applied', ['applied', 'trained failed', 'applied']],
  ['trainee', ['applied', 'trained passed', 'accredited trainee']],
  ['trainee', ['applied', 'trained passed', 'accredited trainee', 'supervised-review repeat']],
  ['trainee-reviewed', ['applied', 'trained passed', 'accredited trainee', 'supervised-review passed']],
  [
    'accredited',
    ['applied', 'trained passed', 'accredited trainee', 'supervised-review passed', 'raised accredited'],
  ],
  ['accredited', ['accredited experienced']],
  ['suspended', ['accredited accredited', 'suspended']],
  ['accredited', ['accredited accredited', 'suspended', 'reinstated']],
  ['withdrawn', ['accredited accredited', 'withdrawn']],
  ['applied', ['accredited accredited', 'withdrawn', 'applied']],
];

test.each(tracks)('%s after %j', (point, steps) => {
  expect(trackPoint(track(steps), 'reviewer', today)).toBe(point);
});

test('an accreditation that ended is renewed or begun anew', () => {
  expect(trackPoint(track(['accredited accredited']), 'reviewer', '2033-01-01')).toBe('expired');
});

test('exactly the steps of the table may follow, and each may be recorded', () => {
  const seen = new Set(tracks.map(([point]) => point));
  expect(trackPoints.filter((point) => !seen.has(point))).toEqual(['expired']);
  for (const [point, steps] of tracks) {
    const entries = track(steps);
    const next = nextSteps(entries, 'reviewer', today);
    for (const step of accreditationSteps) {
      if (step === 'corrected') continue;
      const found = next.find((one) => one.step === step);
      const level = found?.levels[0] ?? null;
      const can = canRecord(entries, { role: 'reviewer', step, level, issuedOn: today });
      expect({ point, step, allowed: can.allowed }).toEqual({ point, step, allowed: found !== undefined });
      if (found) expect(mayFollow[point]).toContain(step);
    }
  }
});

describe('levels', () => {
  const levels = (steps: readonly string[], step: TrackStep, role: AccreditedRole = 'reviewer') =>
    nextSteps(track(steps, role), role, today).find((one) => one.step === step)?.levels;

  it.each<[readonly string[], TrackStep, readonly string[]]>([
    [['applied', 'trained passed'], 'accredited', ['trainee']],
    [['applied', 'trained passed', 'supervised-review passed'], 'accredited', ['accredited']],
    [[], 'accredited', ['trainee', 'accredited', 'experienced']],
    [['accredited accredited'], 'raised', ['experienced']],
    [['accredited accredited'], 'renewed', ['accredited']],
  ])('%j then %s gives %j', (steps, step, expected) => {
    expect(levels(steps, step)).toEqual(expected);
  });

  it('of a supervisor are one: there is nothing to raise, and no training level', () => {
    expect(levels(['accredited supervisor'], 'raised', 'supervisor')).toBeUndefined();
    expect(levels(['applied', 'trained passed'], 'accredited', 'supervisor')).toBeUndefined();
    expect(levels([], 'accredited', 'supervisor')).toEqual(['supervisor']);
  });

  it('of an experienced reviewer cannot be raised', () => {
    expect(levels(['accredited experienced'], 'raised')).toBeUndefined();
  });
});

test('a step is not recorded before one that is there, nor with a level that is not next', () => {
  const entries = track(['accredited accredited', 'suspended']);
  const step = { role: 'reviewer', step: 'reinstated', level: null } as const;
  expect(canRecord(entries, { ...step, issuedOn: '2030-01-31' })).toEqual({
    allowed: false,
    reason: 'before-last-step',
  });
  expect(canRecord(entries, { ...step, issuedOn: '2030-02-01' })).toEqual({ allowed: true });
  const raised = { role: 'reviewer', step: 'raised', level: 'accredited', issuedOn: today } as const;
  expect(canRecord(track(['accredited accredited']), raised)).toEqual({
    allowed: false,
    reason: 'level-not-next',
  });
});

describe('the picture of a track', () => {
  const states = (steps: readonly string[], on = today) =>
    trackStations(track(steps), 'reviewer', on).map(({ state }) => state);

  it.each<[readonly string[], string]>([
    [[], 'next todo todo todo todo todo'],
    [['applied'], 'done next todo todo todo todo'],
    [['applied', 'trained repeat'], 'done again next todo todo todo'],
    [['applied', 'trained passed', 'accredited trainee'], 'done done now next todo todo'],
    [['accredited accredited'], 'done done done done now next'],
    [['accredited experienced'], 'done done done done done now'],
    [['accredited accredited', 'suspended'], 'done done done done ended todo'],
  ])('%j', (steps, expected) => {
    expect(states(steps)).toEqual(expected.split(' '));
  });
});
