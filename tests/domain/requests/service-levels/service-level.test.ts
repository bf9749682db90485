import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestKinds } from '~/domain/requests/request-kind';
import {
  defaultLevels,
  hasLevel,
  type LevelChange,
  leastWorkingDays,
  levelledStatuses,
  mostWorkingDays,
  promisedDays,
  serviceLevels,
  workingDaysFor,
} from '~/domain/requests/service-levels/service-level';
import { changedLevel } from '~/domain/requests/service-levels/service-level-inputs';

const now = new Date('2026-06-01T10:00:00Z');
const byDefault = serviceLevels(defaultLevels, []);
const levelled = requestKinds.flatMap((kind) =>
  levelledStatuses.filter((status) => hasLevel(kind, status)).map((status) => ({ kind, status })),
);

describe('the service levels the network begins with', () => {
  it('promise a first answer sooner, the less is asked', () => {
    const promised = requestKinds.map((kind) => [kind, promisedDays(byDefault, kind, now)]);
    expect(Object.fromEntries(promised)).toEqual({ review: 8, consult: 2, session: 5, talk: 2 });
  });

  it.each(levelled)(
    'have a number of days for $kind in $status that a form would take',
    ({ kind, status }) => {
      const days = workingDaysFor(byDefault, { kind, status, at: now });
      expect(changedLevel.safeParse({ workingDays: String(days) }).success).toBe(true);
    },
  );

  it.each(requestKinds)('are there for every state in which a %s waits for somebody', (kind) => {
    const pairless = ['awaiting_mandate', 'submitted', 'triage', 'orientation'];
    const expected = kind === 'review' ? levelledStatuses : pairless;
    expect(levelledStatuses.filter((status) => hasLevel(kind, status))).toEqual(expected);
  });

  it('never let a small kind wait longer than a review', () => {
    for (const { kind, status } of levelled) {
      expect(defaultLevels[kind][status]).toBeLessThanOrEqual(defaultLevels.review[status] ?? 0);
    }
  });
});

const aLevel = fc.constantFrom(...levelled);
const someDays = fc.integer({ min: leastWorkingDays, max: mostWorkingDays });

describe('numbers of the network’s own', () => {
  it('count for their kind and state alone', () => {
    fc.assert(
      fc.property(aLevel, someDays, ({ kind, status }, workingDays) => {
        const levels = serviceLevels(defaultLevels, [{ kind, status, workingDays }]);
        for (const other of levelled) {
          const isIt = other.kind === kind && other.status === status;
          expect(workingDaysFor(levels, { ...other, at: now })).toBe(
            isIt ? workingDays : defaultLevels[other.kind][other.status],
          );
        }
      }),
    );
  });

  it('are passed over for a state their kind never has', () => {
    const levels = serviceLevels(defaultLevels, [{ kind: 'talk', status: 'matching', workingDays: 3 }]);
    expect(levels.current).toEqual(defaultLevels);
    expect(workingDaysFor(levels, { kind: 'talk', status: 'matching', at: now })).toBeNull();
    expect(workingDaysFor(levels, { kind: 'review', status: 'info_needed', at: now })).toBeNull();
  });

  it('change nothing about what counted before, however often they change', () => {
    const history = fc.array(someDays, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(aLevel, history, fc.nat(1000), (level, numbers, hour) => {
        // One change every hundred hours; before the first the default counted.
        const start = defaultLevels[level.kind][level.status] ?? 0;
        const values = [start, ...numbers];
        const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
        const changes: LevelChange[] = numbers.map((_, index) => ({
          ...level,
          at: at((index + 1) * 100),
          was: values[index] ?? 0,
        }));
        const current = values.at(-1) ?? 0;
        const levels = serviceLevels(defaultLevels, [{ ...level, workingDays: current }], changes);
        const passed = Math.min(Math.floor(hour / 100), numbers.length);
        expect(workingDaysFor(levels, { ...level, at: at(hour) })).toBe(values[passed]);
      }),
    );
  });
});

describe('what a coordinator may set', () => {
  it.each(['1', '120', ' 7 ', '0012'])('is %j', (workingDays) => {
    expect(changedLevel.safeParse({ workingDays }).success).toBe(true);
  });

  it.each(['0', '121', '-1', '1.5', '1,5', '1e2', '0x10', 'vijf', '', '99999999999'])(
    'is not %j',
    (typed) => {
      expect(changedLevel.safeParse({ workingDays: typed }).success).toBe(false);
    },
  );
});
