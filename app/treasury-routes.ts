import { route } from '@remix-run/route-config';

/** Rates, invoices, payouts and books, for the treasurer: part of the URL map in `routes.ts`. */
export const treasuryRoutes = [
  route('penningmeester', 'routes/treasurer/dashboard.tsx'),
  route('penningmeester/uitbetalingen', 'routes/treasurer/payouts.tsx'),
  route('penningmeester/uitbetalingen/:payout', 'routes/treasurer/payout-statement.tsx'),
  route('penningmeester/uitbetalingen/:payout/betaald', 'routes/treasurer/payout-payment.tsx'),
  route('penningmeester/uitbetalingen/:payout/overzicht.pdf', 'routes/treasurer/payout-statement-pdf.ts'),
  route('penningmeester/uitbetalingen/:payout/factuur.xml', 'routes/treasurer/payout-statement-ubl.ts'),
  route('penningmeester/betaalbestanden', 'routes/treasurer/payment-files.tsx'),
  route('penningmeester/betaalbestanden/:file', 'routes/treasurer/payment-file.ts'),
  route('penningmeester/boekhouding', 'routes/treasurer/ledgers.tsx'),
  route('penningmeester/boekhouding/:reference', 'routes/treasurer/ledger.tsx'),
  route('penningmeester/jaar/:year', 'routes/treasurer/year.tsx'),
  route('penningmeester/jaar/:year/cijfers.csv', 'routes/treasurer/year-figures.ts'),
  route('penningmeester/exports', 'routes/treasurer/exports.tsx'),
  route('penningmeester/exports/:export', 'routes/treasurer/export.tsx'),
  route('penningmeester/exports/:export/bestand', 'routes/treasurer/export-file.ts'),
  route('penningmeester/exports/:export/opnieuw', 'routes/treasurer/export-repeat.ts'),
  route('penningmeester/ontvangers', 'routes/treasurer/payees.tsx'),
  route('penningmeester/ontvangers/:personId', 'routes/treasurer/payee.tsx'),
  route('uren/uitbetaling', 'routes/shared/own-payee.tsx'),
  route('uren/vergoedingen', 'routes/shared/own-payouts.tsx'),
  route('uren/vergoedingen/:payout', 'routes/shared/own-payout.tsx'),
  route('uren/vergoedingen/:payout/overzicht.pdf', 'routes/shared/own-payout-pdf.ts'),
];
