import { expect, it } from 'vitest';
import { type OpenRule, unitedPairRules } from '~/domain/merging/people/united-pair-rules';

function rule(id: string, over: Partial<OpenRule> = {}): OpenRule {
  return {
    id,
    kind: 'never-together',
    companionId: 'b',
    ofKept: true,
    startsOn: '2026-01-01',
    endsOn: null,
    ...over,
  };
}
const removed = { ofKept: false };
const onlyWith = (companionId: string) => ({ kind: 'only-together' as const, companionId });

function united(...rules: OpenRule[]) {
  const { stays, ended } = unitedPairRules(rules);
  return { stays: stays.map(({ id }) => id), ended: ended.map(({ id }) => id), periods: stays };
}

it('keeps what touches nothing', () => {
  expect(united(rule('1'), rule('2', { ...removed, companionId: 'c' }))).toMatchObject({
    stays: ['1', '2'],
    ended: [],
  });
});

it('makes two of one kind one, over all their days', () => {
  const one = rule('1', { startsOn: '2026-03-01', endsOn: '2026-06-30' });
  const other = rule('2', { ...removed, startsOn: '2026-01-01', endsOn: '2026-03-01' });
  expect(united(one, other)).toEqual({
    stays: ['1'],
    ended: ['2'],
    periods: [{ id: '1', startsOn: '2026-01-01', endsOn: '2026-06-30' }],
  });
});

it('lets never stand before only, whichever record it is of', () => {
  expect(united(rule('only', onlyWith('b')), rule('never', removed))).toMatchObject({
    stays: ['never'],
    ended: ['only'],
  });
});

it('keeps one companion at a time, that of the kept record', () => {
  const two = [rule('c', { ...removed, ...onlyWith('c') }), rule('b', onlyWith('b'))];
  expect(united(...two)).toMatchObject({ stays: ['b'], ended: ['c'] });
  const before = rule('c', { ...removed, ...onlyWith('c'), endsOn: '2026-06-30' });
  const after = rule('b', { ...onlyWith('b'), startsOn: '2026-07-01' });
  expect(united(before, after).ended).toEqual([]);
});
