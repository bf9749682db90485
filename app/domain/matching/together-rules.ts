import type { AccreditationLevel } from '../registry/accreditation/accreditation-status';
import { type CareDomain, type Sector, sectors } from '../registry/expertise';
import type { MatchingContext } from './matching-context';
import type { PointCode, PointReason } from './reasons';
import type { CandidateSnapshot } from './snapshot';
import { knows } from './soft-rules';

/** All that the points of two people together depend on, apart from their employers. */
export interface PairTraits {
  readonly careDomain: CareDomain;
  /** One bit per sector of the vocabulary. */
  readonly sectorBits: number;
  readonly level: AccreditationLevel;
}

type TogetherCode = Extract<
  PointCode,
  'youth-and-adult' | 'different-sectors' | 'trainee-beside-experienced'
>;
type TogetherRule = (context: MatchingContext, lead: PairTraits, co: PairTraits) => boolean;

const togetherRules: readonly (readonly [TogetherCode, TogetherRule])[] = [
  ['youth-and-adult', ({ request }, lead, co) => request.careDomain === 'both' && coverBoth(lead, co)],
  [
    'different-sectors',
    (_, lead, co) => lead.sectorBits !== 0 && co.sectorBits !== 0 && (lead.sectorBits & co.sectorBits) === 0,
  ],
  [
    'trainee-beside-experienced',
    ({ request }, lead, co) => request.wantsTrainee && co.level === 'trainee' && lead.level === 'experienced',
  ],
];

/** One of the two knows youth care and the other knows adult care. */
function coverBoth(lead: PairTraits, co: PairTraits): boolean {
  return (
    (knows(lead.careDomain, 'youth') && knows(co.careDomain, 'adult')) ||
    (knows(lead.careDomain, 'adult') && knows(co.careDomain, 'youth'))
  );
}

/** The traits that count for this request; people with equal traits are equal to every partner. */
export function pairTraits(
  { request }: MatchingContext,
  candidate: CandidateSnapshot,
  level: AccreditationLevel,
): PairTraits {
  return {
    careDomain: request.careDomain === 'both' ? candidate.careDomain : 'both',
    sectorBits: bitsOf(candidate.sectors),
    level: request.wantsTrainee ? level : 'accredited',
  };
}

export function traitsKey({ careDomain, sectorBits, level }: PairTraits): string {
  return `${careDomain}|${sectorBits}|${level}`;
}

/** S2 and S9: what two people are worth to each other, employers left out. */
export function togetherPoints(context: MatchingContext, lead: PairTraits, co: PairTraits): number {
  let points = 0;
  for (const [code, applies] of togetherRules) {
    if (applies(context, lead, co)) points += context.weights[code].points;
  }
  return points;
}

/** No two people bring more than this together, whatever their traits. */
export function mostTogether({ weights }: MatchingContext): number {
  const codes: PointCode[] = [...togetherRules.map(([code]) => code), 'different-employers'];
  return codes.reduce((sum, code) => sum + Math.max(0, weights[code].points), 0);
}

/** S2, S3 and S9 for two people, with the reasons. */
export function togetherReasons(
  context: MatchingContext,
  lead: PairTraits,
  co: PairTraits,
  haveOneEmployer: boolean,
): PointReason[] {
  const codes: PointCode[] = togetherRules.flatMap(([code, applies]) =>
    applies(context, lead, co) ? [code] : [],
  );
  if (!haveOneEmployer) codes.push('different-employers');
  return codes.map((code) => {
    const { rule, points } = context.weights[code];
    return { code, params: {}, rule, points, personId: null } as PointReason;
  });
}

function bitsOf(known: readonly Sector[]): number {
  return known.reduce((bits, sector) => bits | (1 << sectors.indexOf(sector)), 0);
}
