import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

const nobody: readonly Notification[] = [];

type BillingName = Extract<ActivityName, `billing.${string}`>;

/** Who hears what of hours and money; part of `notification-plan.ts`. */
export const billingPlan: Readonly<Record<BillingName, readonly Notification[]>> = {
  'billing.time-booked': nobody,
  'billing.time-changed': nobody,
  'billing.time-removed': nobody,
  'billing.expense-booked': nobody,
  'billing.expense-changed': nobody,
  'billing.expense-removed': nobody,
  'billing.period-submitted': [{ template: 'hours-submitted', to: 'coordinators' }],
  'billing.period-taken-back': nobody,
  'billing.period-returned': [{ template: 'hours-returned', to: 'person' }],
  'billing.period-approved': nobody,
  'billing.period-reopened': [{ template: 'hours-returned', to: 'person' }],
  'billing.month-closed': nobody,
  'billing.budget-raised': nobody,
  'billing.payee-recorded': nobody,
  'billing.rate-set': nobody,
  'billing.rate-withdrawn': nobody,
  'billing.settings-changed': nobody,
  'billing.lines-corrected': nobody,
  'billing.lines-rerated': nobody,
  'billing.confirmation-asked': nobody,
  'billing.confirmation-answered': [
    { template: 'hours-disputed', to: 'treasurers', when: ({ disputed }) => Number(disputed) > 0 },
  ],
  'billing.confirmation-lapsed': nobody,
  'billing.dispute-settled': nobody,
  'billing.invoice-issued': nobody,
  'billing.invoice-credited': nobody,
  'billing.payment-recorded': nobody,
  'billing.statement-issued': nobody,
  'billing.payment-file-made': nobody,
  'billing.payout-recorded': nobody,
  'billing.export-asked': nobody,
  'billing.export-made': nobody,
  'billing.export-failed': nobody,
  'billing.money-erased': nobody,
};
