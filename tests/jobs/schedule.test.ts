import { describe, expect, it } from 'vitest';
import { dueRuns, type ScheduledJob } from '~/jobs/schedule';

const slotOf = (job: ScheduledJob, now: string) =>
  dueRuns(new Date(now))
    .find((run) => run.job === job)
    ?.runKey.split(' ')[1];

describe('the schedule', () => {
  it('names a run after the moment it was meant for, so that everybody names it the same', () => {
    expect(slotOf('queue-due-mails', '2026-06-01T10:07:59.900Z')).toBe('2026-06-01T10:07:00.000Z');
    expect(slotOf('queue-due-mails', '2026-06-01T10:08:00.000Z')).toBe('2026-06-01T10:08:00.000Z');
    expect(slotOf('expire-invitations', '2026-06-01T10:07:00Z')).toBe('2026-06-01T10:05:00.000Z');
  });

  it('keeps going through the hour that comes twice and the hour that is missing', () => {
    for (const night of ['2026-10-25', '2026-03-29']) {
      for (let minute = 0; minute < 180; minute += 14) {
        const now = Date.parse(`${night}T00:00:30Z`) + minute * 60_000;
        const slot = slotOf('queue-due-mails', new Date(now).toISOString());
        expect(slot).toBe(new Date(now - 30_000).toISOString());
      }
    }
  });
});
