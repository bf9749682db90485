import type { Cents } from '../../kernel/money';

/** What holds for whoever books hours. */
export interface BookingRules {
  readonly budgetWarningPercent: number;
  readonly kilometreCents: Cents;
}

/** Until the treasurer has settled them; the same as the defaults of `billing_settings`. */
export const usualBookingRules: BookingRules = {
  budgetWarningPercent: 80,
  kilometreCents: 23,
};
