import { refusedBy } from '~/db/refused-by.server';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { mayFollow, mayPublish } from './edition-acts';
import { changeEdition } from './open-edition.server';
import { holdLatestEdition, listWriters } from './report-queries.server';

/** Publishes an offered edition for good: by a coordinator who wrote nothing of it, or by the treasurer. */
export async function publishReport(
  work: Work,
  { year, version }: { readonly year: number; readonly version: number },
): Promise<Result<null, 'not-found' | 'stale' | 'not-offered' | 'own-report'>> {
  if (!mayFollow(work.actor)) return fail('not-found');
  const edition = await holdLatestEdition(work, year);
  if (!edition) return fail('not-found');
  if (edition.version !== version) return fail('stale');
  const writers = await listWriters(work, edition.id);
  const decision = mayPublish(work.actor, {
    status: edition.status,
    writerIds: writers.map(({ personId }) => personId),
  });
  if (!decision.allowed) return fail(decision.reason);
  await refusedBy({ annual_report_editions_four_eyes: 'own-report' }, () =>
    changeEdition(work, edition.id, {
      status: 'published',
      publishedAt: work.now,
      publishedById: personIdOf(work.actor),
    }),
  );
  await recordActivity(work, {
    name: 'annual-reports.edition-published',
    data: { year, edition: edition.edition },
  });
  return succeed(null);
}
