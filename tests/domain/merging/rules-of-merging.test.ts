import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitedParticipation } from '~/domain/merging/organisations/united-participation';
import { obstaclesIn, type SharedRequest } from '~/domain/merging/people/merge-obstacles';
import { overtakenAccreditations, suspensionsToKeep } from '~/domain/merging/people/united-accreditations';
import { type Period, periodsOverlap, unitePeriods } from '~/domain/merging/united-periods';
import type { AccreditationDecision } from '~/domain/registry/accreditation/accreditation-step';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-01-${String(number).padStart(2, '0')}`);

/** Rows as the database keeps them: of one record and one thing no two overlap. */
const rows: fc.Arbitrary<Period[]> = fc
  .array(
    fc.record({ thing: fc.constantFrom('a', 'b'), ofKept: fc.boolean(), from: day, to: fc.option(day) }),
    {
      maxLength: 12,
    },
  )
  .map((drawn) => {
    const kept: Period[] = [];
    drawn.forEach(({ thing, ofKept, from, to }, at) => {
      const [startsOn, endsOn] = to === null ? [from, null] : [from, to].sort();
      const row = { id: String(at), thing, ofKept, startsOn: startsOn ?? from, endsOn: endsOn ?? null };
      const clashes = kept.some(
        (one) => one.thing === thing && one.ofKept === ofKept && periodsOverlap(one, row),
      );
      if (!clashes) kept.push(row);
    });
    return kept;
  });

describe('rows of two records with a period', () => {
  it('become rows that do not overlap and together cover the same days', () => {
    fc.assert(
      fc.property(rows, (before) => {
        const { moved, joined } = unitePeriods(before);
        const gone = new Set(joined.flatMap(({ absorbed }) => absorbed));
        const after = [
          ...joined.map(({ stays, startsOn, endsOn }) => ({ ...stays, startsOn, endsOn })),
          ...before.filter((row) => !gone.has(row) && !joined.some(({ stays }) => stays === row)),
        ];
        for (const [at, one] of after.entries()) {
          for (const other of after.slice(at + 1)) {
            expect(one.thing === other.thing && periodsOverlap(one, other)).toBe(false);
          }
        }
        for (const row of before) {
          const covers = after.find((one) => one.thing === row.thing && periodsOverlap(one, row));
          expect(covers && covers.startsOn <= row.startsOn).toBe(true);
          expect(
            covers?.endsOn === null || (row.endsOn !== null && (covers?.endsOn ?? '') >= row.endsOn),
          ).toBe(true);
        }
        expect(moved.every(({ ofKept }) => !ofKept)).toBe(true);
        expect(joined.every(({ absorbed }) => absorbed.length > 0)).toBe(true);
      }),
    );
  });
});

describe('accreditations of two records', () => {
  const today = '2026-06-15';
  const given = (over: Partial<AccreditationDecision> = {}): AccreditationDecision => ({
    role: 'reviewer',
    step: 'accredited',
    level: 'accredited',
    issuedOn: '2024-01-01',
    validUntil: '2026-12-31',
    issuedBy: 'Het netwerk',
    ...over,
  });
  const suspended = given({ step: 'suspended', level: null, validUntil: null, issuedOn: '2025-03-01' });

  it('never count twice at one time: the latest decision stands', () => {
    const later = given({ issuedOn: '2025-06-01', validUntil: '2028-05-31' });
    expect(overtakenAccreditations([given()], [later], today)).toEqual([given()]);
    expect(overtakenAccreditations([later], [given()], today)).toEqual([given()]);
    expect(overtakenAccreditations([given()], [given({ issuedBy: 'Ander' })], today)).toMatchObject([
      { issuedBy: 'Ander' },
    ]);
  });

  it('a suspension is not cleared by a merge', () => {
    const later = given({ issuedOn: '2025-06-01', validUntil: '2028-05-31' });
    expect(suspensionsToKeep([later], [given(), suspended], today)).toEqual([suspended]);
    expect(suspensionsToKeep([given(), suspended], [later], today)).toEqual([suspended]);
    expect(suspensionsToKeep([given(), suspended], [given()], today)).toEqual([]);
    expect(suspensionsToKeep([given()], [later], today)).toEqual([]);
  });

  it('stand side by side for another role or when one is over', () => {
    const supervisor = given({ role: 'supervisor', level: 'supervisor' });
    const over = given({ issuedOn: '2020-01-01', validUntil: '2022-12-31' });
    expect(overtakenAccreditations([given()], [supervisor, over], today)).toEqual([]);
  });
});

describe('what two records did in one request', () => {
  const nothing: SharedRequest = {
    reference: 'LR-1',
    isOpen: true,
    bothSeated: false,
    bothInvited: false,
    saidNo: false,
    isOwnRequest: false,
    isOwnHandling: false,
    takesPart: true,
  };
  it.each([
    [{ bothSeated: true, bothInvited: true }, 'both-seated', true],
    [{ bothInvited: true }, 'both-invited', true],
    [{ isOwnRequest: true }, 'reviews-own-request', true],
    [{ isOwnRequest: true, isOpen: false }, 'reviewed-own-request', false],
    [{ isOwnRequest: true, takesPart: false }, 'reviewed-own-request', false],
    [{ isOwnHandling: true }, 'handles-own-review', true],
    [{ isOwnHandling: true, isOpen: false }, 'handled-own-review', false],
    [{ saidNo: true }, 'said-no-before', false],
  ] as const)('%o is %s', (facts, code, refuses) => {
    expect(obstaclesIn([{ ...nothing, ...facts }])).toEqual([{ code, reference: 'LR-1', refuses }]);
  });
  it('is nothing when neither met the other', () => {
    expect(obstaclesIn([nothing, { ...nothing, saidNo: true, takesPart: false }])).toEqual([]);
  });
});

describe('one organisation listed twice in a request', () => {
  const line = {
    isRequester: false,
    isCommissioner: false,
    isInvolved: true,
    willingness: 'yes',
    willingnessOn: '2025-02-01',
    consent: 'given',
    consentByFunction: 'bestuurder',
    consentOn: '2025-02-03',
    groundRulesVersion: '1',
    joinedOn: null,
    addedAt: new Date('2025-01-01T10:00:00Z'),
  } as const;
  it('plays every part, a no stands before a yes, and it counts as added last', () => {
    const refused = {
      ...line,
      isRequester: true,
      isInvolved: false,
      willingness: 'no',
      willingnessOn: '2025-03-01',
      consent: 'refused',
      consentByFunction: null,
      consentOn: null,
      groundRulesVersion: null,
      joinedOn: '2025-02-20',
      addedAt: new Date('2025-02-20T10:00:00Z'),
    } as const;
    const united = unitedParticipation(line, refused);
    expect(united).toEqual({ ...refused, isInvolved: true });
    expect(unitedParticipation(refused, line)).toEqual(united);
  });
});
