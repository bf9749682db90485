import { eq, sql } from 'drizzle-orm';
import { annualReportEditions, annualReportWriters } from '~/db/schema/annual-reports';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { fail, type Result, succeed } from '../kernel/result';
import { mayWrite } from './edition-acts';
import { type EditionRow, holdLatestEdition } from './report-queries.server';

export type WritingRefusal = 'not-found' | 'stale' | 'not-being-written';

/** The edition of a year that is being written, for a coordinator who saw it as it is. */
export async function openEdition(
  work: Work,
  year: number,
  version: number,
): Promise<Result<EditionRow & { readonly writerId: string }, WritingRefusal>> {
  const writerId = personIdOf(work.actor);
  if (!mayWrite(work.actor) || writerId === null) return fail('not-found');
  const edition = await holdLatestEdition(work, year);
  if (!edition) return fail('not-found');
  if (edition.version !== version) return fail('stale');
  return edition.status === 'writing' ? succeed({ ...edition, writerId }) : fail('not-being-written');
}

type Change = Partial<typeof annualReportEditions.$inferInsert>;

/** Changes an edition and raises its version. */
export async function changeEdition(work: Work, editionId: string, change: Change = {}): Promise<void> {
  await work.tx
    .update(annualReportEditions)
    .set({ ...change, version: sql`${annualReportEditions.version} + 1` })
    .where(eq(annualReportEditions.id, editionId));
}

/** Whoever wrote on an edition does not publish it. */
export async function noteWriter(work: Work, editionId: string, personId: string): Promise<void> {
  await work.tx
    .insert(annualReportWriters)
    .values({ editionId, personId, lastAt: work.now })
    .onConflictDoUpdate({
      target: [annualReportWriters.editionId, annualReportWriters.personId],
      set: { lastAt: work.now },
    });
}
