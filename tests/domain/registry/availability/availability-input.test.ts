import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursOf } from '~/domain/kernel/minutes';
import {
  availabilityInput,
  hoursField,
  minutesByMonth,
} from '~/domain/registry/availability/availability-input';
import { formatNumber } from '~/ui/formats/number';

const months = ['2030-01', '2030-02'];

function minutesOf(typed: string): number | undefined {
  const parsed = availabilityInput(months).safeParse({ [hoursField('2030-01')]: typed });
  return parsed.success ? minutesByMonth(months, parsed.data).get('2030-01') : undefined;
}

test('hours shown in either language are the same minutes when they are sent back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12_000 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (minutes, language) => {
        expect(minutesOf(formatNumber(language, hoursOf(minutes)))).toBe(minutes);
      },
    ),
  );
});

test('a month left empty is no time, and what is no month of the form is left out', () => {
  const parsed = availabilityInput(months).parse({ [hoursField('2031-01')]: '8' });
  expect([...minutesByMonth(months, parsed)]).toEqual([
    ['2030-01', 0],
    ['2030-02', 0],
  ]);
});

test('no text is more than a month holds, or less than nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String)), (typed) => {
      const minutes = minutesOf(typed) ?? 0;
      expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= 12_000).toBe(true);
    }),
  );
});

test.each([
  [{ fillHours: '12' }, [720, 720, 720]],
  [{ fillHours: '12', fillFrom: '2030-02' }, [60, 720, 720]],
  [{ fillHours: '7,5', fillFrom: '2030-02', fillUntil: '2030-02' }, [60, 450, 180]],
  [{ fillFrom: '2030-01', fillUntil: '2030-03' }, [60, 120, 180]],
  [{ fillHours: '0' }, [0, 0, 0]],
])('one number fills a row of months: %j', (fill, minutes) => {
  const three = ['2030-01', '2030-02', '2030-03'];
  const typed = Object.fromEntries(three.map((month, at) => [hoursField(month), String(at + 1)]));
  const parsed = availabilityInput(three).parse({ ...typed, ...fill });
  expect([...minutesByMonth(three, parsed).values()]).toEqual(minutes);
});

test.each([
  [{ fillHours: 'veel' }, 'fillHours', 'not-hours'],
  [{ fillHours: '5', fillFrom: '2030-02', fillUntil: '2030-01' }, 'fillUntil', 'range-backwards'],
])('%j is refused beside its field', (fill, field, code) => {
  const issues = availabilityInput(months).safeParse(fill).error?.issues;
  expect(issues?.map(({ path, message }) => [path[0], message])).toEqual([[field, code]]);
});
