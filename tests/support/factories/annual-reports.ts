import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { annualReportChapters, annualReportEditions, annualReportWriters } from '~/db/schema/annual-reports';
import {
  type AnnualFigures,
  earlyEnds,
  lastResponses,
  reviewEnds,
} from '~/domain/annual-reports/annual-figures';
import type { Division } from '~/domain/annual-reports/division';
import type { EditionStatus } from '~/domain/annual-reports/edition-status';
import { workKinds } from '~/domain/billing/time/work-kind';
import { reviewForms } from '~/domain/registry/review-form';
import { requestKinds } from '~/domain/requests/request-kind';
import { verdicts } from '~/domain/reviews/quality/gate';

/** Every part with the same value, so that a test can tell parts by their names. */
export function evenly<Name extends string>(names: readonly Name[], value = 6): Division<Name> {
  return { parts: names.map((name) => ({ name, value })), together: null };
}

/** Figures of a year in which everything can be shown. */
export function figuresOf(year: number, change: Partial<AnnualFigures> = {}): AnnualFigures {
  return {
    form: 1,
    year,
    countedOn: `${year + 1}-02-01`,
    questions: { received: 24, byKind: evenly(requestKinds), endedEarly: 24, byEnd: evenly(earlyEnds) },
    reviews: {
      begun: 24,
      byForm: evenly(reviewForms),
      ended: 12,
      byEnd: evenly(reviewEnds),
      running: 7,
      days: [{ status: 'dialogue', days: 41 }],
    },
    quality: { looks: 18, byVerdict: evenly(verdicts), supervisions: 9, evaluations: 3, answers: 31 },
    people: { reviewers: 60, supervisors: 7, minutes: 42_000, minutesByKind: evenly(workKinds, 6_000) },
    learning: {
      findings: 11,
      themes: [{ code: 'chain-cooperation', nl: 'Samenwerking in de keten', en: 'Cooperation in the chain' }],
      periods: [{ from: 2025, to: year, themes: [{ code: 'chain-cooperation', reviews: 8 }] }],
      recommendations: 30,
      byResponse: evenly(lastResponses),
    },
    ...change,
  };
}

interface MadeEdition {
  readonly year: number;
  readonly status: EditionStatus;
  readonly writerId: string;
  readonly publisherId?: string;
  readonly body?: string;
}

/** The first edition of the report of a year, straight into the database, as it got there. */
export async function makeEdition({
  year,
  status,
  writerId,
  publisherId = writerId,
  body = '## Terugblik\n\nEen jaar met **veel** vragen.',
}: MadeEdition): Promise<string> {
  const at = new Date(`${year + 1}-02-01T10:00:00Z`);
  return database().transaction(async (tx) => {
    const [made] = await tx
      .insert(annualReportEditions)
      .values({ year, edition: 1, openedAt: at, openedById: writerId })
      .returning({ id: annualReportEditions.id });
    if (!made) throw new Error('an edition was not made');
    const editionId = made.id;
    await tx.insert(annualReportWriters).values({ editionId, personId: writerId, lastAt: at });
    await tx
      .insert(annualReportChapters)
      .values({ editionId, chapter: 'introduction', bodyNl: body, changedAt: at });
    const change = (set: Partial<typeof annualReportEditions.$inferInsert>) =>
      tx.update(annualReportEditions).set(set).where(eq(annualReportEditions.id, editionId));
    if (status === 'writing') return editionId;
    await change({
      status: 'offered',
      figures: figuresOf(year),
      offeredAt: at,
      offeredById: writerId,
    });
    if (status === 'published') {
      await change({ status: 'published', publishedAt: at, publishedById: publisherId });
    }
    return editionId;
  });
}
