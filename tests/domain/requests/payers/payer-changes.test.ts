import { describe, expect, it } from 'vitest';
import { completeDetails } from '#tests/support/factories/payers';
import {
  areUnchanged,
  haveOtherTerms,
  haveSameDetails,
  type Payer,
  payersFooting,
  uncheckedPayers,
} from '~/domain/requests/payers/payer-changes';
import { requestStatuses } from '~/domain/requests/request-status';

const payer = (name: string, changes: Partial<Payer> = {}): Payer => ({
  ...completeDetails,
  name,
  organisationId: `id-${name.toLowerCase()}`,
  shareBasisPoints: 5000,
  ...changes,
});
const before = [payer('A'), payer('B')];

describe('what changed about the payers', () => {
  it.each([
    ['nothing', [payer('A'), payer('B')], false],
    ['the writing of a name', [payer('a'), payer('B')], false],
    ['details', [payer('A', { city: 'Elders' }), payer('B')], false],
    ['the order', [payer('B'), payer('A')], false],
    ['who pays', [payer('A'), payer('C')], true],
    ['fewer payers', [payer('A', { shareBasisPoints: 10_000 })], true],
    ['other parts', [payer('A', { shareBasisPoints: 4000 }), payer('B', { shareBasisPoints: 6000 })], true],
  ] as const)('%s', (_, after, hasOtherTerms) => {
    expect(haveOtherTerms(before, after)).toBe(hasOtherTerms);
  });

  it('is nothing only when not a letter is another', () => {
    expect(areUnchanged(before, [payer('A'), payer('B')])).toBe(true);
    for (const after of [
      [payer('a'), payer('B')],
      [payer('B'), payer('A')],
      [payer('A')],
      [payer('A', { buyerReference: 'Jeugd' }), payer('B')],
    ]) {
      expect(areUnchanged(before, after)).toBe(false);
    }
  });

  it.each(Object.keys(completeDetails) as (keyof typeof completeDetails)[])(
    'has other details with another %s',
    (name) => {
      expect(haveSameDetails(payer('A'), payer('A', { [name]: 'anders' }))).toBe(false);
    },
  );

  it('leaves unchecked who is new and was not around', () => {
    const around = new Set(['id-around']);
    const after = [
      payer('A'),
      payer('Around', { organisationId: 'id-around' }),
      payer('B under another name', { organisationId: 'id-b' }),
      payer('Stranger'),
      payer('Nobody knows', { organisationId: null }),
    ];
    expect(uncheckedPayers(before, after, around)).toEqual([3, 4]);
  });
});

it('payers are firmer the further a request is', () => {
  const open = requestStatuses.filter((status) => payersFooting(status) === 'open');
  expect(requestStatuses.filter((status) => payersFooting(status) === 'checked')).toEqual([
    'matching',
    'proposed',
  ]);
  expect(requestStatuses.filter((status) => payersFooting(status) === 'agreed')).toEqual(['confirmed']);
  expect(open).toContain('orientation');
});
