import { describe, expect, it } from 'vitest';
import { addMonths } from '~/domain/kernel/month';
import { giniOf } from '~/domain/matching/fairness/spread';
import { rankPairs } from '~/domain/matching/rank-pairs';
import type { CandidateSnapshot, RequestSnapshot } from '~/domain/matching/snapshot';
import { softWeights, type Weights } from '~/domain/matching/weights';
import { sectors, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { type Chance, chanceFor } from '../../../../scripts/demonstration/chance';
import { aCandidate, anAccreditation, aRequest, settings } from '../snapshots';

const members = 60;
const questions = 48;
const provinces = ['PV20', 'PV21', 'PV25', 'PV26', 'PV27', 'PV28', 'PV30'];
/** The points that spread paid work: what the year is simulated with and without. */
const spreading = ['few-hours-this-year', 'many-hours-this-year'] as const;

const withoutSpreading: Weights = {
  ...softWeights,
  ...Object.fromEntries(spreading.map((code) => [code, { ...softWeights[code], points: 0 }])),
};

function aMember(chance: Chance, at: number): CandidateSnapshot {
  return aCandidate(`m${String(at).padStart(2, '0')}`, {
    accreditations: [anAccreditation({ level: chance.oneIn(2) ? 'experienced' : 'accredited' })],
    careDomain: chance.pick(['youth', 'adult', 'both']),
    themes: chance.some(themes, 2 + chance.below(5)),
    sectors: chance.some(sectors, 1 + chance.below(3)),
    reviewForms: chance.some(reviewForms, 1 + chance.below(3)),
    provinceCodes: chance.some(provinces, 1 + chance.below(2)),
    youthRegionCodes: [`JZ0${chance.below(8)}`],
    employerGroupIds: [`e${chance.below(30)}`],
    minutesThisYear: 0,
    maxConcurrentReviews: 3,
    availability: Object.fromEntries(
      Array.from({ length: 18 }, (_, month) => [addMonths('2027-01', month), 60 * 60]),
    ),
  });
}

function aQuestion(chance: Chance, at: number): RequestSnapshot {
  const startMonth = addMonths('2027-01', Math.floor((at * 12) / questions));
  return aRequest({
    id: `q${at}`,
    form: chance.pick(reviewForms),
    themes: chance.some(themes, 2),
    sectors: chance.some(sectors, 1),
    provinceCode: chance.pick(provinces),
    youthRegionCode: `JZ0${chance.below(8)}`,
    startMonth,
    endMonth: addMonths(startMonth, 2),
    minutesPerReviewer: chance.pick([20, 30, 40]) * 60,
    organisations: [],
  });
}

/** A year in which the coordinator always takes the first pair: hours of everybody, and how well the pairs fitted. */
function simulate(seed: string, weights: Weights) {
  const chance = chanceFor(seed);
  const people = new Map(
    Array.from({ length: members }, (_, at) => aMember(chance, at)).map((one) => [one.personId, one]),
  );
  const running: { readonly personId: string; readonly endMonth: string }[] = [];
  let fit = 0;
  for (let at = 0; at < questions; at += 1) {
    const question = aQuestion(chance, at);
    const busy = running.filter(({ endMonth }) => endMonth >= question.startMonth);
    const now = [...people.values()].map((one) => ({
      ...one,
      runningReviews: busy.filter(({ personId }) => personId === one.personId).length,
    }));
    const [best] = rankPairs(question, now, settings, { top: 1, weights }).pairs;
    if (!best) throw new Error(`no pair for ${question.id}`);
    fit += best.reasons
      .filter(({ code }) => !spreading.some((each) => each === code))
      .reduce((sum, { points }) => sum + points, 0);
    for (const { personId } of [best.lead, best.co]) {
      const person = people.get(personId);
      if (!person) throw new Error(personId);
      people.set(personId, {
        ...person,
        minutesThisYear: person.minutesThisYear + question.minutesPerReviewer,
        lastReviewOn: `${question.startMonth}-01`,
      });
      running.push({ personId, endMonth: question.endMonth });
    }
  }
  return { gini: giniOf([...people.values()].map(({ minutesThisYear }) => minutesThisYear)), fit };
}

describe('a simulated year', () => {
  it.each(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])(
    '%s: is spread a fifth more evenly, and costs less than 3 percent of the fit',
    (seed) => {
      const [fair, greedy] = [simulate(seed, softWeights), simulate(seed, withoutSpreading)];
      expect(fair.gini).toBeLessThanOrEqual(0.8 * greedy.gini);
      expect(fair.fit).toBeGreaterThanOrEqual(0.97 * greedy.fit);
    },
  );
});
