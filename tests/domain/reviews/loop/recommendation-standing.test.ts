import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { lastPromise } from '~/domain/reviews/loop/last-promise';
import { assessmentStatuses, daysBeforeErasure } from '~/domain/reviews/loop/loop-words';
import {
  canAssess,
  canCheck,
  canRespond,
  type LoopFacts,
  standingOfRecommendation,
} from '~/domain/reviews/loop/recommendation-standing';

const noon = (day: string) => new Date(`${day}T11:00:00Z`);
const nothing: LoopFacts = { deliveredOn: '2030-01-10', responses: [], assessments: [], checks: [] };
type Response = LoopFacts['responses'][number]['response'];
type Status = LoopFacts['assessments'][number]['status'];
type Outcome = LoopFacts['checks'][number]['outcome'];

const said = (response: Response, day: string, dueOn: string | null = null) => ({
  response,
  dueOn,
  respondedAt: noon(day),
});
const seen = (status: Status, day: string) => ({ status, assessedAt: noon(day) });
const looked = (outcome: Outcome, day: string, more: { isFinal?: boolean; nextOn?: string } = {}) => ({
  outcome,
  isFinal: more.isFinal ?? false,
  nextOn: more.nextOn ?? null,
  checkedAt: noon(day),
});

const adopted = said('adopted', '2030-02-01', '2030-06-01');
const adoptedFully = { ...nothing, responses: [adopted], assessments: [seen('fully', '2030-06-10')] };
const adoptedPartly = { ...nothing, responses: [adopted], assessments: [seen('partly', '2030-06-10')] };

/** What is recorded, where it stands, what is asked next and by when. */
const rows: readonly (readonly [string, LoopFacts, string, string | null, string | null])[] = [
  ['not delivered', { ...nothing, deliveredOn: null }, 'listed', null, null],
  ['nobody responded', nothing, 'open', 'respond', '2030-03-07'],
  [
    'decided later',
    { ...nothing, responses: [said('undecided', '2030-02-01')] },
    'open',
    'respond',
    '2030-03-29',
  ],
  ['adopted', { ...nothing, responses: [adopted] }, 'answered', 'assess', '2030-06-01'],
  [
    'refused',
    { ...nothing, responses: [said('rejected', '2030-02-01')] },
    'answered',
    'assess',
    '2030-03-29',
  ],
  [
    'refused, and seen to be',
    { ...nothing, responses: [said('rejected', '2030-02-01')], assessments: [seen('not', '2030-02-10')] },
    'closed',
    null,
    null,
  ],
  [
    'no decision came',
    { ...nothing, assessments: [seen('no-response', '2030-04-01')] },
    'assessed',
    'respond',
    '2030-05-27',
  ],
  [
    'nothing was done',
    { ...nothing, responses: [adopted], assessments: [seen('not', '2030-06-10')] },
    'assessed',
    'respond',
    '2030-08-05',
  ],
  [
    'on its way, before its day',
    { ...nothing, responses: [adopted], assessments: [seen('intent', '2030-03-01')] },
    'assessed',
    'assess',
    '2030-06-01',
  ],
  ['partly, after its day', adoptedPartly, 'assessed', 'assess', '2030-12-09'],
  ['carried out', adoptedFully, 'assessed', 'check', '2030-12-09'],
  [
    'too early to see',
    { ...adoptedFully, checks: [looked('too-early', '2030-07-01', { nextOn: '2030-10-01' })] },
    'assessed',
    'check',
    '2030-10-01',
  ],
  [
    'carried out and seen',
    { ...adoptedFully, checks: [looked('not-seen', '2030-07-01')] },
    'closed',
    null,
    null,
  ],
  [
    'partly, and seen',
    { ...adoptedPartly, checks: [looked('seen', '2030-07-01')] },
    'effect-seen',
    'assess',
    '2030-12-30',
  ],
  [
    'partly, and the last look',
    { ...adoptedPartly, checks: [looked('partly', '2030-07-01', { isFinal: true })] },
    'closed',
    null,
    null,
  ],
  [
    'a plan after it was assessed begins again',
    { ...adoptedPartly, responses: [adopted, said('adopted', '2030-07-01', '2030-11-01')] },
    'answered',
    'assess',
    '2030-11-01',
  ],
  [
    'a look from before the last assessment counts no more',
    {
      ...nothing,
      responses: [adopted],
      assessments: [seen('partly', '2030-06-10'), seen('fully', '2030-09-01')],
      checks: [looked('seen', '2030-07-01')],
    },
    'assessed',
    'check',
    '2031-03-02',
  ],
];

describe('where a recommendation stands', () => {
  it.each(rows)('%s', (_, facts, stage, next, by) => {
    expect(standingOfRecommendation(facts, '2030-01-10')).toEqual({ stage, next, by, isOverdue: false });
  });

  it.each(rows.filter(([, , , , by]) => by !== null))(
    '%s: late from the day after',
    (_, facts, stage, next, by) => {
      const day = by ?? '';
      expect(standingOfRecommendation(facts, day).isOverdue).toBe(false);
      expect(standingOfRecommendation(facts, addDays(day, 1))).toEqual({ stage, next, by, isOverdue: true });
    },
  );

  it('asks for something and has a day for it, until it is closed', () => {
    for (const [name, facts] of rows) {
      const { stage, next, by } = standingOfRecommendation(facts, '2031-01-01');
      const rests = stage === 'closed' || stage === 'listed';
      expect([name, next === null, by === null]).toEqual([name, rests, rests]);
    }
  });
});

describe('what may be recorded', () => {
  const possible = (facts: LoopFacts) => assessmentStatuses.filter((one) => canAssess(facts, one).allowed);

  it('without a decision: only that there is none', () => {
    expect(possible(nothing)).toEqual(['no-response']);
    expect(possible({ ...nothing, responses: [said('undecided', '2030-02-01')] })).toEqual(['no-response']);
    expect(possible({ ...nothing, responses: [adopted] })).toEqual(['fully', 'partly', 'intent', 'not']);
  });

  it('an effect only of what was assessed as done or on its way', () => {
    expect(canCheck({ ...nothing, responses: [adopted] })).toMatchObject({ reason: 'not-assessed' });
    expect(canCheck(adoptedPartly)).toMatchObject({ allowed: true });
    const undone = { ...adoptedPartly, assessments: [seen('not', '2030-06-10')] };
    expect(canCheck(undone)).toMatchObject({ reason: 'not-assessed' });
  });

  it('nothing before the report, nor once it is closed', () => {
    const closed = { ...adoptedFully, checks: [looked('seen', '2030-07-01')] };
    for (const can of [canRespond, canCheck, (facts: LoopFacts) => canAssess(facts, 'partly')]) {
      expect(can({ ...nothing, deliveredOn: null })).toMatchObject({ reason: 'too-early' });
      expect(can(closed)).toMatchObject({ reason: 'loop-closed' });
    }
  });
});

describe('the last day that may be promised', () => {
  it('lies before anything is erased, whenever the review closes', () => {
    for (const days of [1, 28, 90, 365, 3650]) {
      for (const waits of [0, 1, 200]) {
        const today = '2030-05-01';
        const erasedOn = addDays(addDays(today, waits), days);
        expect(lastPromise(null, days, today) < erasedOn).toBe(true);
        expect(lastPromise(today, days, addDays(today, waits)) < addDays(today, days)).toBe(true);
      }
    }
    expect(lastPromise('2030-05-01', 365, '2030-08-01')).toBe(addDays('2030-05-01', 365 - daysBeforeErasure));
  });
});
