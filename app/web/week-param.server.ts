import { isWorkWeek, type WorkWeek } from '~/domain/billing/time/work-week';
import { notFound } from './respond.server';

/** A week from an address, as `2026-W48`; what cannot be one is not found. */
export function weekParam(value: string | undefined): WorkWeek {
  if (value === undefined || !isWorkWeek(value)) throw notFound();
  return value;
}
