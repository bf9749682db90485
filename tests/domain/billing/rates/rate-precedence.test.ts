import { describe, expect, it } from 'vitest';
import { chooseRate, type Rate, type RatedWork } from '~/domain/billing/rates/rate-precedence';
import { type RateScope, rateScopes } from '~/domain/billing/rates/rate-scope';

const nothing = { form: null, accountId: null, personId: null, employerId: null } as const;
const from = (validFrom: string, rateCents: number, what: Partial<Rate>): Rate => ({
  side: 'payout',
  role: 'reviewer',
  ...nothing,
  ...what,
  rateCents,
  validFrom,
});

const work: RatedWork = {
  role: 'reviewer',
  form: 'compact',
  accountId: 'review-1',
  personId: 'person-1',
  employerId: 'employer-1',
  workedOn: '2026-06-15',
  quoteRateCents: null,
};

/** A rate of each scope that can be written, with an amount of its own. */
const ofScope = {
  assignment: { accountId: 'review-1', personId: 'person-1' },
  review: { accountId: 'review-1' },
  person: { personId: 'person-1' },
  employer: { employerId: 'employer-1' },
  'role-form': { form: 'compact' },
  role: {},
} as const;
type Written = keyof typeof ofScope;
const written = Object.keys(ofScope) as Written[];
const amount = (scope: Written) => 1000 * (written.indexOf(scope) + 1);

/** The table, row by row: which of two scopes counts. Written a second time, so that the order is not asked of itself. */
const order: readonly RateScope[] = [
  'assignment',
  'review',
  'quote',
  'person',
  'employer',
  'role-form',
  'role',
  'none',
];

describe('which rate counts', () => {
  it('is looked for in the order of the table', () => {
    expect(rateScopes).toEqual(order);
  });

  const pairs = written.flatMap((one, at) => written.slice(at + 1).map((other) => [one, other] as const));
  it.each(pairs)(
    'a rate for the %s before one for the %s, in whatever order and of whatever day',
    (one, other) => {
      const narrow = from('2020-01-01', amount(one), ofScope[one]);
      const wide = from('2026-06-01', amount(other), ofScope[other]);
      for (const rates of [
        [narrow, wide],
        [wide, narrow],
      ]) {
        expect(chooseRate(rates, 'payout', work)).toEqual({ rateCents: amount(one), scope: one });
      }
    },
  );

  it.each(written)('a rate for the %s alone', (scope) => {
    const rates = [from('2026-01-01', 4200, ofScope[scope])];
    expect(chooseRate(rates, 'payout', work)).toEqual({ rateCents: 4200, scope });
  });

  it('the quote before anything for everybody, after anything for the review, and for reviewers alone', () => {
    const quoted = { ...work, quoteRateCents: 9500 };
    const client = (scope: Written) => ({
      ...from('2026-01-01', amount(scope), ofScope[scope]),
      side: 'client' as const,
    });
    expect(chooseRate([client('role-form'), client('role')], 'client', quoted)?.scope).toBe('quote');
    expect(chooseRate([client('review'), client('role')], 'client', quoted)?.scope).toBe('review');
    expect(chooseRate([], 'payout', quoted)).toBeNull();
    const supervisor = { ...quoted, role: 'supervisor' as const };
    expect(chooseRate([], 'client', supervisor)).toEqual({ rateCents: 0, scope: 'none' });
    const charged = { ...client('role'), role: 'supervisor' as const };
    expect(chooseRate([charged], 'client', supervisor)?.scope).toBe('role');
  });

  it('none without a rate', () => {
    expect(chooseRate([], 'payout', work)).toBeNull();
    expect(chooseRate([], 'client', work)).toBeNull();
  });
});

describe('within a scope', () => {
  it.each(written)('of the %s the last that began on or before the day of the work', (scope) => {
    const rates = [
      from('2027-01-01', 9000, ofScope[scope]),
      from('2025-01-01', 7000, ofScope[scope]),
      from('2026-01-01', 8000, ofScope[scope]),
    ];
    const on = (workedOn: string) => chooseRate(rates, 'payout', { ...work, workedOn })?.rateCents ?? null;
    expect(on('2024-12-31')).toBeNull();
    expect(on('2025-12-31')).toBe(7000);
    expect(on('2026-01-01')).toBe(8000);
    expect(on('2026-12-31')).toBe(8000);
    expect(on('2027-01-01')).toBe(9000);
  });

  it('a wider one counts until the narrower one begins', () => {
    const rates = [from('2020-01-01', 6000, {}), from('2026-06-16', 7000, { personId: 'person-1' })];
    expect(chooseRate(rates, 'payout', work)?.scope).toBe('role');
    expect(chooseRate(rates, 'payout', { ...work, workedOn: '2026-06-16' })?.scope).toBe('person');
  });
});

describe('what is about somebody or something else never counts', () => {
  it.each([
    ['another side', { side: 'client' }],
    ['another role', { role: 'supervisor' }],
    ['another form', { form: 'full' }],
    ['another review', { accountId: 'review-2' }],
    ['another review of the same person', { accountId: 'review-2', personId: 'person-1' }],
    ['another person', { personId: 'person-2' }],
    ['another person in the same review', { accountId: 'review-1', personId: 'person-2' }],
    ['another employer', { employerId: 'employer-2' }],
  ] as const)('%s', (_, what) => {
    expect(chooseRate([from('2020-01-01', 1, what)], 'payout', work)).toBeNull();
  });

  it('and nothing for an employer or a form where there is none', () => {
    const alone = { ...work, employerId: null, form: null };
    const rates = [
      from('2020-01-01', 1, { employerId: 'employer-1' }),
      from('2020-01-01', 2, { form: 'compact' }),
    ];
    expect(chooseRate(rates, 'payout', alone)).toBeNull();
  });
});
