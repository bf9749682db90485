import type { SoftRule } from './matching-rule';
import type { PointCode } from './reasons';

/** Where a weight has its ground; put into words in the catalogue `matching` under `source`. */
export const weightSources = [
  'pool-regulations',
  'annual-report',
  'proportionality',
  'outsider-status',
  'independence',
  'training-in-pairs',
  'fair-spread',
  'family-involvement',
  'own-wishes',
] as const;
export type WeightSource = (typeof weightSources)[number];

export interface Weight {
  readonly rule: SoftRule;
  readonly points: number;
  /** `match`: once for every theme, sector or language that fits; otherwise once. */
  readonly per: 'person' | 'match' | 'pair';
  readonly source: WeightSource;
}

export type Weights = Readonly<Record<PointCode, Weight>>;

/** Every point matching can give or take. There is no other table, and this one is public. */
export const softWeights: Weights = {
  'theme-known': { rule: 'S1', points: 4, per: 'match', source: 'pool-regulations' },
  'sector-known': { rule: 'S1', points: 1, per: 'match', source: 'pool-regulations' },
  'care-domain-known': { rule: 'S1', points: 3, per: 'person', source: 'pool-regulations' },
  'youth-and-adult': { rule: 'S2', points: 8, per: 'pair', source: 'annual-report' },
  'different-sectors': { rule: 'S2', points: 3, per: 'pair', source: 'annual-report' },
  'different-employers': { rule: 'S3', points: 5, per: 'pair', source: 'independence' },
  'works-in-province': { rule: 'S4', points: 4, per: 'person', source: 'outsider-status' },
  'outside-youth-region': { rule: 'S4', points: 2, per: 'person', source: 'outsider-status' },
  'form-known': { rule: 'S5', points: 3, per: 'person', source: 'proportionality' },
  'experienced-lead': { rule: 'S5', points: 4, per: 'person', source: 'pool-regulations' },
  'recent-review': { rule: 'S6', points: 3, per: 'person', source: 'annual-report' },
  'few-hours-this-year': { rule: 'S6', points: 3, per: 'person', source: 'fair-spread' },
  'many-hours-this-year': { rule: 'S6', points: -3, per: 'person', source: 'fair-spread' },
  'knows-reviewer': { rule: 'S7', points: 3, per: 'match', source: 'training-in-pairs' },
  'three-in-a-row': { rule: 'S7', points: -6, per: 'match', source: 'independence' },
  'tie-lapsed': { rule: 'S8', points: -3, per: 'match', source: 'independence' },
  'payer-tie-recent': { rule: 'S8', points: -4, per: 'match', source: 'independence' },
  'perceived-conflict': { rule: 'S8', points: -2, per: 'match', source: 'independence' },
  'trainee-wanted': { rule: 'S9', points: 6, per: 'person', source: 'training-in-pairs' },
  'trainee-beside-experienced': { rule: 'S9', points: 2, per: 'pair', source: 'training-in-pairs' },
  'trainee-not-asked': { rule: 'S9', points: -6, per: 'person', source: 'training-in-pairs' },
  'speaks-language': { rule: 'S10', points: 4, per: 'match', source: 'family-involvement' },
  'form-preferred': { rule: 'S11', points: 2, per: 'person', source: 'own-wishes' },
  'meeting-mode-fits': { rule: 'S11', points: 1, per: 'person', source: 'own-wishes' },
  'meeting-mode-differs': { rule: 'S11', points: -2, per: 'person', source: 'own-wishes' },
  'within-distance': { rule: 'S11', points: 2, per: 'person', source: 'own-wishes' },
  'beyond-distance': { rule: 'S11', points: -4, per: 'person', source: 'own-wishes' },
  'theme-rather-not': { rule: 'S11', points: -4, per: 'match', source: 'own-wishes' },
  'says-keen': { rule: 'S11', points: 4, per: 'person', source: 'own-wishes' },
  'says-rather-not': { rule: 'S11', points: -6, per: 'person', source: 'own-wishes' },
};

/** Where "recent", "few" and "many" begin; part of the public table. */
export const softThresholds = {
  recentReviewMonths: 24,
  fewMinutesThisYear: 20 * 60,
  manyMinutesThisYear: 100 * 60,
} as const;
