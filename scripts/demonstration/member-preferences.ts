import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { municipalities } from '~/domain/organisations/reference/municipalities';
import { themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { chanceFor } from './chance';
import type { MemberPlan, PreferenceSeed } from './member';

/** Who takes a pause, and for how many days more. */
const pauses: ReadonlyMap<number, number> = new Map([
  [21, 40],
  [35, 12],
  [54, 120],
]);

/** Most say a thing or two and keep their hours; some never looked, some not for a long time. */
export function preferencesOf({ place, province }: MemberPlan, today: CalendarDay): PreferenceSeed {
  const chance = chanceFor(`preferences ${place}`);
  const pause = pauses.get(place);
  const towns = municipalities.filter(({ provinceCode }) => provinceCode === province);
  const travels = place % 3 !== 1;
  return {
    atMostOncePer: place % 10 === 8 ? 'quarter' : place % 15 === 9 ? 'half-year' : null,
    skipUntil: pause === undefined ? null : addDays(today, pause),
    preferredForms: place % 4 === 0 ? chance.some(reviewForms, 1) : [],
    ratherNotThemes: place % 5 === 2 ? chance.some(themes.slice(0, -1), 1 + chance.below(2)) : [],
    homeMunicipalityCode: travels ? chance.pick(towns).code : null,
    farthestKilometres: travels ? chance.pick([40, 60, 80, 120]) : null,
    hoursKeptAt: keptAt(place, today),
  };
}

function keptAt(place: number, today: CalendarDay): Date | null {
  if (place % 16 === 11) return null;
  const daysAgo = place % 6 === 5 ? 120 + place : 3 + (place % 60);
  return dutchInstant(addDays(today, -daysAgo), '20:15');
}
