import type { CalendarDay } from '../../kernel/calendar-day';
import type { AffiliationKind } from './affiliation-kind';

/** Somebody who is or was tied to an organisation. */
export interface TiedPerson {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: AffiliationKind;
  readonly functionTitle: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}
