import type { Cents } from '../../kernel/money';

/** What holds for whoever books hours. */
export interface BookingRules {
  /** By this day of the next month a month is handed in. */
  readonly submitByDay: number;
  readonly budgetWarningPercent: number;
  readonly kilometreCents: Cents;
}

/** Until the treasurer has settled them; the same as the defaults of `billing_settings`. */
export const usualBookingRules: BookingRules = {
  submitByDay: 7,
  budgetWarningPercent: 80,
  kilometreCents: 23,
};
