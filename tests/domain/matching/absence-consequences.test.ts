import { expect, test } from 'vitest';
import { consequencesMark, touchesReview } from '~/domain/matching/absence-consequences';

const review = { startMonth: '2027-02', months: 3 };
const away = (startsOn: string, endsOn: string, kind: 'fully-away' | 'finishes-running' = 'fully-away') => ({
  kind,
  startsOn,
  endsOn,
});

test.each([
  [away('2027-01-01', '2027-01-31'), false],
  [away('2027-01-01', '2027-02-01'), true],
  [away('2027-03-10', '2027-03-12'), true],
  [away('2027-04-30', '2027-06-01'), true],
  [away('2027-05-01', '2027-06-01'), false],
  [away('2027-03-10', '2027-03-12', 'finishes-running'), false],
])('%j touches a review of February to April: %s', (absence, touches) => {
  expect(touchesReview(absence, review)).toBe(touches);
});

test('a yes is to one thing only: other days, another kind or another review ask again', () => {
  const absence = away('2027-03-10', '2027-03-12');
  const told = { openInvitations: 1, reviews: [{ reference: 'LR-1' }] };
  const marks = [
    consequencesMark(absence, told),
    consequencesMark({ ...absence, endsOn: '2027-03-13' }, told),
    consequencesMark({ ...absence, kind: 'finishes-running' }, told),
    consequencesMark(absence, { ...told, reviews: [{ reference: 'LR-2' }] }),
    consequencesMark(absence, { ...told, openInvitations: 2 }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(consequencesMark(absence, { openInvitations: 0, reviews: [] })).toBe('');
});
