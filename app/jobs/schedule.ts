import cronParser from 'cron-parser';

export const timeZone = 'Europe/Amsterdam';

/** Everything that happens by the clock: minute, hour, day, month and weekday, on the Dutch clock. */
export const schedule = {
  'queue-due-mails': '* * * * *',
  'expire-invitations': '*/5 * * * *',
  'close-overdue-calls': '5 * * * *',
  'remind-invitations': '10 * * * *',
  'remind-mandates': '15 8 * * *',
  'remind-drafts': '20 8 * * *',
  'ask-freshness': '30 8 * * *',
  'expire-mandates': '35 * * * *',
  // Four times each morning: what one run missed, the next one does; nobody is reminded twice.
  'remind-deadlines': '15 8-11 * * 1-5',
  'remind-of-lapses': '45 8 * * *',
  'remind-of-resources': '55 8 * * *',
  'remind-of-hours': '25 8-11 * * 1-5',
  'mail-library-news': '35 8-11 * * 1-5',
  'forget-old-subscriptions': '55 3 * * *',
  'remove-expired-sign-ins': '25 * * * *',
  'remove-expired-drafts': '40 * * * *',
  'remove-expired-imports': '45 * * * *',
  'remove-expired-rounds': '50 3 * * *',
  'rebuild-registry': '20 */6 * * *',
  'rebuild-search-index': '30 */6 * * *',
  // After midnight on the Dutch clock: the last day to answer is over.
  'lapse-confirmations': '10 */4 * * *',
  'erase-expired': '30 3 * * *',
  'erase-old-money': '40 3 * * *',
} as const satisfies Record<string, string>;

export type ScheduledJob = keyof typeof schedule;

export function isScheduledJob(name: string): name is ScheduledJob {
  return Object.hasOwn(schedule, name);
}

/**
 * Nobody ran for longer than this: the run is skipped, the next one does its work. A day, so that what is done at
 * night is also done where the portal sleeps at night.
 */
const latestHours = 24;

export interface DueRun {
  readonly job: ScheduledJob;
  /** Job and the moment it was meant for: two machines that see the same run make one. */
  readonly runKey: string;
}

/** The latest run of every job, as far as it is still worth doing. */
export function dueRuns(now: Date): DueRun[] {
  return Object.entries(schedule).flatMap(([job, cron]) => {
    // `prev` gives the moment strictly before; a run is due from its own moment on.
    const currentDate = new Date(now.getTime() + 1);
    const slot = cronParser.parseExpression(cron, { currentDate, tz: timeZone }).prev().toDate();
    const isLate = now.getTime() - slot.getTime() > latestHours * 3_600_000;
    return isLate ? [] : [{ job: job as ScheduledJob, runKey: `${job} ${slot.toISOString()}` }];
  });
}
