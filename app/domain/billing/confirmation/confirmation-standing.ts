import type { CalendarDay } from '../../kernel/calendar-day';

/** Silence is a yes from the day after the last one. */
export type ConfirmationStanding = 'open' | 'answered' | 'lapsed';

export function confirmationStanding(
  asked: {
    readonly answeredAt: Date | null;
    readonly lapsedAt: Date | null;
    readonly answerByOn: CalendarDay;
  },
  today: CalendarDay,
): ConfirmationStanding {
  if (asked.answeredAt !== null) return 'answered';
  return asked.lapsedAt !== null || asked.answerByOn < today ? 'lapsed' : 'open';
}
