import { z } from 'zod';
import type { CalendarDay } from '../../kernel/calendar-day';
import { dayInput } from '../../kernel/day-input';
import { meetingModes, themes } from '../expertise';
import { reviewForms } from '../review-form';
import { absenceKinds } from './absence-kind';
import { askFrequencies } from './ask-frequency';

/** An absence as it is typed, on the day it is typed: what is over is not worth telling. */
export function absenceInput(today: CalendarDay) {
  return z
    .object({
      kind: z.enum(absenceKinds),
      startsOn: dayInput,
      endsOn: dayInput,
      /** What the person was told of the consequences before they said yes. */
      seen: z.string().max(600).default(''),
    })
    .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], error: 'ends-before-start' })
    .refine(({ endsOn }) => endsOn >= today, { path: ['endsOn'], error: 'absence-over' });
}
export interface AbsencePeriod {
  readonly kind: (typeof absenceKinds)[number];
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

function ticks<Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.array(z.enum(words)).default([]);
}

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: 'not-a-whole-number' })
    .int('not-a-whole-number')
    .min(least, `too-low|${least}`)
    .max(most, `too-high|${most}`);

/** Limits and wishes of one person. A town without a distance, or the other way round, says nothing. */
export const workPreferencesInput = z
  .object({
    maxConcurrentReviews: wholeNumber(0, 6),
    atMostOncePer: z.enum(askFrequencies).nullable().default(null),
    skipUntil: dayInput.nullable().default(null),
    preferredForms: ticks(reviewForms),
    meetingModes: ticks(meetingModes),
    ratherNotThemes: ticks(themes),
    homeMunicipalityCode: z
      .string()
      .regex(/^GM\d{4}$/, 'not-an-option')
      .nullable()
      .default(null),
    farthestKilometres: wholeNumber(5, 300).nullable().default(null),
  })
  .refine(
    ({ homeMunicipalityCode, farthestKilometres }) => !(homeMunicipalityCode && farthestKilometres === null),
    {
      path: ['farthestKilometres'],
      error: 'distance-needed',
    },
  )
  .refine(
    ({ homeMunicipalityCode, farthestKilometres }) => !(farthestKilometres !== null && !homeMunicipalityCode),
    {
      path: ['homeMunicipalityCode'],
      error: 'town-needed',
    },
  );
export type WorkPreferences = z.output<typeof workPreferencesInput>;
