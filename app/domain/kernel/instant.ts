/** The instant so many times 24 hours later, or earlier when negative. */
export function daysFrom(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 86_400_000);
}
