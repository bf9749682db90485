import type { LoaderFunctionArgs } from '@remix-run/node';
import { annualReportPdf } from '~/web/annual-report-pdf.server';

export async function loader(args: LoaderFunctionArgs) {
  return annualReportPdf(args, 'routes/public/annual-report-pdf');
}
