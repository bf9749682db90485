import { eq } from 'drizzle-orm';
import { makeEdition } from '#tests/support/factories/annual-reports';
import { makePerson } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { annualReportEditions } from '~/db/schema/annual-reports';
import { chapterSlugs } from '~/domain/annual-reports/chapter';
import type { EditionStatus } from '~/domain/annual-reports/edition-status';

/** A year of which the report stands as an address needs it; of addresses without a report any year will do. */
const yearsByStatus: Readonly<Record<EditionStatus, number>> = {
  writing: 2031,
  offered: 2032,
  published: 2033,
};

const statuses: Readonly<Record<string, EditionStatus>> = {
  'routes/public/annual-report': 'published',
  'routes/public/annual-report-pdf': 'published',
  'routes/annual-reports/annual-report': 'offered',
  'routes/annual-reports/annual-report-preview': 'offered',
  'routes/annual-reports/annual-report-chapter': 'writing',
  'routes/annual-reports/annual-report-offer': 'writing',
  'routes/annual-reports/annual-report-return': 'offered',
  'routes/annual-reports/annual-report-publication': 'offered',
  'routes/annual-reports/annual-report-correction': 'published',
};

/** What an address can name of the annual reports. */
export const holdingsOfYears = {
  year: async (routeId: string) => {
    const status = statuses[routeId];
    return status === undefined ? '2025' : String(await yearWith(status));
  },
  chapter: () => chapterSlugs.introduction,
};

async function yearWith(status: EditionStatus): Promise<number> {
  const year = yearsByStatus[status];
  const known = await database().$count(annualReportEditions, eq(annualReportEditions.year, year));
  if (known === 0) {
    const writerId = await makePerson('Coco Schrijver', ['coordinator']);
    await makeEdition({
      year,
      status,
      writerId,
      publisherId: await makePerson('Penny Meester', ['treasurer']),
    });
  }
  return year;
}
