import fc from 'fast-check';
import { matchingContext } from '~/domain/matching/matching-context';
import { type RequestToPlan, requestToPlan } from '~/domain/matching/planning/sitters';
import type { CandidateSnapshot, RequestSnapshot, RuleOverride } from '~/domain/matching/snapshot';
import { aCandidate, anAccreditation, aRequest, aTie, noWishes, settings } from '../snapshots';

const months = ['2027-01', '2027-02', '2027-03', '2027-04'];

const someone = fc.record({
  roles: fc.constantFrom(
    ['reviewer' as const],
    ['reviewer' as const],
    ['reviewer' as const, 'supervisor' as const],
  ),
  level: fc.constantFrom(
    'trainee' as const,
    'accredited' as const,
    'experienced' as const,
    'experienced' as const,
  ),
  careDomain: fc.constantFrom('youth' as const, 'adult' as const, 'both' as const),
  employerGroupIds: fc.constantFrom([], [], ['e1'], ['e2']),
  hours: fc.constantFrom(12, 20, 40, 60),
  runningReviews: fc.constantFrom(0, 0, 0, 0, 1),
  minutesThisYear: fc.constantFrom(0, 1_500, 7_000),
  wantsSpread: fc.constantFrom(false, false, false, false, true),
  themes: fc.subarray(['neglect' as const, 'addiction' as const]),
  excludedFrom: fc.constantFrom<readonly string[]>([], [], [], ['r1'], ['r2', 'r3']),
  mentored: fc.constantFrom(false, false, false, true),
  knowsSupervisors: fc.subarray(['p0', 'p1', 'p2']),
});

const asked = fc.record({
  careDomain: fc.constantFrom('youth' as const, 'both' as const),
  startMonth: fc.constantFrom('2027-01', '2027-02'),
  hours: fc.constantFrom(30, 40),
  wantsTrainee: fc.boolean(),
  reviewers: fc.constantFrom(1 as const, 2 as const, 2 as const, 2 as const, 3 as const),
  setAside: fc.option(fc.constantFrom('p0', 'p1', 'p2'), { nil: null, freq: 4 }),
});

/** Two or three requests and four or five people, few enough to try every plan. */
export const fewRequests = arbitraryRequests({ minPeople: 4, maxPeople: 5, minRequests: 2, maxRequests: 3 });

/** Enough of both that the first prices do not settle it. */
export const manyRequests = arbitraryRequests({
  minPeople: 8,
  maxPeople: 10,
  minRequests: 3,
  maxRequests: 5,
  isPlentiful: true,
});

interface Size {
  readonly minPeople: number;
  readonly maxPeople: number;
  readonly minRequests: number;
  readonly maxRequests: number;
  /** Everybody does one review at a time, and has the hours for any number of supervisions beside it. */
  readonly isPlentiful?: boolean;
}

function arbitraryRequests({ isPlentiful = false, ...size }: Size): fc.Arbitrary<RequestToPlan[]> {
  return fc
    .record({
      people: fc.array(someone, { minLength: size.minPeople, maxLength: size.maxPeople }),
      requests: fc.array(isPlentiful ? asked.map((one) => ({ ...one, setAside: null })) : asked, {
        minLength: size.minRequests,
        maxLength: size.maxRequests,
      }),
      apart: fc.option(fc.tuple(fc.nat(5), fc.nat(5)), { nil: null }),
      together: fc.option(fc.tuple(fc.nat(5), fc.nat(5)), { nil: null, freq: 1 }),
    })
    .map(({ people, requests, apart, together }) => {
      const named = (place: number) => ({ personId: `p${place}`, name: `Persoon p${place}` });
      const companions = (two: [number, number] | null, place: number) =>
        two && two[0] !== two[1] && two.includes(place) && Math.max(...two) < people.length
          ? [named(two[0] === place ? two[1] : two[0])]
          : [];
      const candidateIn = (requestId: string) => (one: (typeof people)[number], place: number) => {
        const { roles, level, hours, excludedFrom, wantsSpread, mentored, knowsSupervisors, ...rest } = one;
        return aCandidate(`p${place}`, {
          ...rest,
          maxConcurrentReviews: isPlentiful ? 1 : 2,
          accreditations: roles.map((role) =>
            anAccreditation({ role, level: role === 'reviewer' ? level : 'supervisor' }),
          ),
          availability: Object.fromEntries(months.map((month) => [month, (isPlentiful ? 60 : hours) * 60])),
          wishes: { ...noWishes, askFrequency: wantsSpread && !isPlentiful ? ('quarter' as const) : null },
          ties: excludedFrom.includes(requestId) ? [aTie('current')] : [],
          mentorIds: mentored ? ['p1'] : [],
          recentSupervisorIds: knowsSupervisors,
          neverWith: companions(apart, place),
          onlyWith: companions(together, place),
        });
      };
      return requests.map(({ hours, startMonth, setAside, ...rest }, at) => {
        const id = `r${at + 1}`;
        const overrides: RuleOverride[] = setAside ? [{ personId: setAside, rule: 'H7' }] : [];
        const request: RequestSnapshot = aRequest({
          ...rest,
          id,
          startMonth,
          endMonth: startMonth === '2027-01' ? '2027-03' : '2027-04',
          minutesPerReviewer: hours * 60,
          overrides,
        });
        const candidates: CandidateSnapshot[] = people.map(candidateIn(id));
        return requestToPlan(matchingContext(request, settings), candidates);
      });
    });
}
