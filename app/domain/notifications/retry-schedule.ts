/** Minutes between one attempt and the next: 1, 5 and 30 minutes, 2 hours, 8 hours. */
export const retryMinutes = [1, 5, 30, 120, 480] as const;

/** The first attempt, and one after every pause. */
export const mostAttempts = retryMinutes.length + 1;

/** When to try again after this many attempts failed; null when it was the last. */
export function nextAttemptAfter(attempts: number, now: Date): Date | null {
  const minutes = retryMinutes[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
