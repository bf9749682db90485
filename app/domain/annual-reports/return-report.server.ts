import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { mayFollow } from './edition-acts';
import { changeEdition } from './open-edition.server';
import { holdLatestEdition } from './report-queries.server';

interface Input {
  readonly year: number;
  readonly version: number;
  readonly remark: string;
}

/** Gives an offered edition back to be changed, with what should change; whoever offered it may take it back so. */
export async function returnReport(
  work: Work,
  { year, version, remark }: Input,
): Promise<Result<null, 'not-found' | 'stale' | 'not-offered'>> {
  if (!mayFollow(work.actor)) return fail('not-found');
  const edition = await holdLatestEdition(work, year);
  if (!edition) return fail('not-found');
  if (edition.version !== version) return fail('stale');
  if (edition.status !== 'offered') return fail('not-offered');
  await changeEdition(work, edition.id, {
    status: 'writing',
    figures: null,
    offeredAt: null,
    offeredById: null,
    remark,
  });
  await recordActivity(work, {
    name: 'annual-reports.edition-returned',
    data: { year, edition: edition.edition },
  });
  return succeed(null);
}
