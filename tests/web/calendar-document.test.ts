import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '~/domain/matching/own-calendar.server';
import { calendarDocument } from '~/web/calendar-document.server';

const where = { language: 'nl', origin: 'https://portaal.example' } as const;
const id = '11111111-1111-4111-8111-111111111111';
const entries: readonly CalendarEntry[] = [
  {
    kind: 'invitation',
    id,
    respondBy: new Date('2027-03-05T22:59:00Z'),
    since: new Date('2027-02-26T10:00:00Z'),
  },
  { kind: 'orientation', id, reference: 'LR-2027-0042', at: new Date('2027-03-09T13:30:00Z') },
  {
    kind: 'review',
    id,
    reference: 'LR-2027-0042',
    startsOn: '2027-04-01',
    endsOn: '2027-06-30',
    since: new Date('2027-03-20T09:00:00Z'),
  },
  { kind: 'absence', id, absence: 'fully-away', startsOn: '2027-07-10', endsOn: '2027-07-10' },
];

/** Read by somebody else's parser, so that we do not agree with ourselves. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}

describe('a private calendar', () => {
  it('is read by another program as what it is: whole days, an hour in UTC, lasting ids', () => {
    expect(read(calendarDocument(entries, where))).toEqual([
      {
        uid: `invitation-${id}@portaal.example`,
        summary: 'Laatste dag om te antwoorden op een uitnodiging',
        from: '2027-03-05',
        until: '2027-03-06',
        stamp: '2027-02-26T10:00:00Z',
        url: `https://portaal.example/uitnodigingen/${id}`,
      },
      {
        uid: `orientation-${id}@portaal.example`,
        summary: 'Oriëntatiegesprek LR-2027-0042',
        from: '2027-03-09T13:30:00Z',
        until: '2027-03-09T14:30:00Z',
        stamp: '2027-03-09T13:30:00Z',
        url: 'https://portaal.example/reviews/LR-2027-0042',
      },
      {
        uid: `review-${id}@portaal.example`,
        summary: 'Leerreview LR-2027-0042',
        from: '2027-04-01',
        until: '2027-07-01',
        stamp: '2027-03-20T09:00:00Z',
        url: 'https://portaal.example/reviews/LR-2027-0042',
      },
      {
        uid: `absence-${id}@portaal.example`,
        summary: 'Helemaal weg',
        from: '2027-07-10',
        until: '2027-07-11',
        stamp: '2027-07-10T00:00:00Z',
        url: 'https://portaal.example/reviewer/beschikbaarheid',
      },
    ]);
  });

  it('has the shape of RFC 5545, says it is private of nobody else, and is the same each time', () => {
    const text = calendarDocument(entries, where);
    expect(text).not.toMatch(/VTIMEZONE|TZID/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(
      true,
    );
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendarDocument(entries, where)).toBe(text);
    expect(calendarDocument(entries, { ...where, language: 'en' })).toContain('https://portaal.example/en/');
    expect(read(calendarDocument([], where))).toEqual([]);
  });

  it('gives back whatever a reference holds', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 120 }).filter((text) => /^[\x20-\x7e]+$/.test(text)),
        (reference) => {
          const [entry] = entries.filter(({ kind }) => kind === 'review');
          const text = calendarDocument([{ ...entry, reference } as CalendarEntry], where);
          expect(read(text)[0]?.summary.trim()).toBe(`Leerreview ${reference}`.trim());
        },
      ),
      { numRuns: 40 },
    );
  });
});
