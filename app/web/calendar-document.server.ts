import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type CalendarDay, calendarDayAt } from '~/domain/kernel/calendar-day';
import type { CalendarEntry } from '~/domain/matching/own-calendar.server';
import type { Language } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { translator } from '~/i18n/translate';

interface Document {
  readonly language: Language;
  readonly origin: string;
}

/**
 * A calendar as RFC 5545 wants it, in UTC and whole days, without a block for a time zone. The same entries give the
 * same text: ids are lasting and stamps are of what happened, not of now.
 */
export function calendarDocument(entries: readonly CalendarEntry[], { language, origin }: Document): string {
  const t = translator(language, 'availability');
  const host = new URL(origin).hostname;
  const calendar = ical({
    name: t('ical.name'),
    prodId: { company: 'Leerkring', product: 'Leerreviews', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 4 * 60 * 60,
  });
  for (const entry of entries) {
    const { summary, path, stamp, ...when } = eventOf(entry, t);
    calendar.createEvent({
      ...when,
      id: `${entry.kind}-${entry.id}@${host}`,
      stamp,
      summary,
      url: origin + localPath(language, path),
      description: origin + localPath(language, path),
      transparency:
        entry.kind === 'absence' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function eventOf(entry: CalendarEntry, t: ReturnType<typeof translator<'availability'>>) {
  switch (entry.kind) {
    case 'invitation':
      return {
        summary: t('ical.invitation'),
        path: `/uitnodigingen/${entry.id}`,
        stamp: entry.since,
        ...wholeDays(calendarDayAt(entry.respondBy)),
      };
    case 'orientation':
      return {
        summary: t('ical.orientation', { reference: entry.reference }),
        path: `/reviews/${entry.reference}`,
        stamp: entry.at,
        start: entry.at,
        end: new Date(entry.at.getTime() + 60 * 60_000),
      };
    case 'review':
      return {
        summary: t('ical.review', { reference: entry.reference }),
        path: `/reviews/${entry.reference}`,
        stamp: entry.since,
        ...wholeDays(entry.startsOn, entry.endsOn),
      };
    case 'absence':
      return {
        summary: t(`ical.${entry.absence}`),
        path: '/reviewer/beschikbaarheid',
        stamp: midnight(entry.startsOn),
        ...wholeDays(entry.startsOn, entry.endsOn),
      };
  }
}

/** Whole days; a calendar counts the day after the last one as the end. */
function wholeDays(startsOn: CalendarDay, endsOn: CalendarDay = startsOn) {
  return { start: midnight(startsOn), end: midnight(addDays(endsOn, 1)), allDay: true };
}

function midnight(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
