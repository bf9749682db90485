import type { Access } from './who-may-enter';

const treasurer = ['treasurer'] as const;
const registered = ['reviewer', 'supervisor'] as const;

/** Who may enter the pages of the books; part of the table in `access.ts`. */
export const treasuryAccess = {
  'routes/treasurer/dashboard': treasurer,
  'routes/treasurer/invoices': treasurer,
  'routes/treasurer/invoices-new': treasurer,
  'routes/treasurer/invoice': treasurer,
  'routes/treasurer/invoice-payment': treasurer,
  'routes/treasurer/invoice-credit': treasurer,
  'routes/treasurer/invoice-file': treasurer,
  'routes/treasurer/payouts': treasurer,
  'routes/treasurer/payout-statement': treasurer,
  'routes/treasurer/payout-payment': treasurer,
  'routes/treasurer/payout-statement-pdf': treasurer,
  'routes/treasurer/payout-statement-ubl': treasurer,
  'routes/treasurer/payment-files': treasurer,
  'routes/treasurer/payment-file': treasurer,
  'routes/treasurer/ledgers': treasurer,
  'routes/treasurer/ledger': treasurer,
  'routes/treasurer/exports': treasurer,
  'routes/treasurer/export': treasurer,
  'routes/treasurer/export-file': treasurer,
  'routes/treasurer/export-repeat': treasurer,
  'routes/treasurer/year': treasurer,
  'routes/treasurer/year-figures': treasurer,
  'routes/treasurer/billing-settings': treasurer,
  'routes/treasurer/months': treasurer,
  'routes/treasurer/line': treasurer,
  'routes/treasurer/rates': treasurer,
  'routes/treasurer/rate-new': treasurer,
  'routes/treasurer/rerating': treasurer,
  'routes/treasurer/rate-withdrawal': treasurer,
  'routes/treasurer/payees': treasurer,
  'routes/treasurer/payee': treasurer,
  'routes/shared/own-payee': registered,
  'routes/shared/own-payouts': registered,
  'routes/shared/own-payout': registered,
  'routes/shared/own-payout-pdf': registered,
} as const satisfies Record<string, Access>;
