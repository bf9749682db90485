/** A length of time in whole minutes: what the portal stores and sums. */
export type Minutes = number;

const hoursForm = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;
const clockForm = /^(\d{1,4}):([0-5]\d)$/;

export function minutesOfHours(hours: number): Minutes {
  return Math.round(hours * 60);
}

/** Hours with at most two decimals, for display; the minutes stay what counts. */
export function hoursOf(minutes: Minutes): number {
  return Math.round((minutes * 100) / 60) / 100;
}

/** What somebody in the Netherlands types for a length of time: `7`, `7,25`, `7.25` or `7:15`. */
export function parseMinutes(typed: string): Minutes | null {
  const text = typed.trim();
  const clock = clockForm.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = hoursForm.exec(text);
  if (hours) return minutesOfHours(Number(`${hours[1]}.${hours[2] ?? '0'}`));
  return null;
}
