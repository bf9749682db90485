import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { learningSources } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { renewPublicCodes } from '../disclosure/renew-public-codes.server';
import { partsInSource } from '../open-finding.server';
import { applyCodes } from '../taxonomy/apply-codes.server';
import type { sourceInput } from './inputs';

type Input = { readonly sourceId: string } & z.output<typeof sourceInput>;

/** Says anew what kind of review the findings come from; what is shown of its published ones follows at once. */
export async function codeSource(
  work: Work,
  { sourceId, year, codes }: Input,
): Promise<Result<null, 'not-found' | 'year-to-come' | 'not-an-option' | 'too-many'>> {
  const { writes } = await partsInSource(work, sourceId);
  const [source] = await work.tx
    .select()
    .from(learningSources)
    .where(eq(learningSources.id, sourceId))
    .for('update');
  if (!writes || !source) return fail('not-found');
  if (year > yearOf(calendarDayAt(work.now))) return fail('year-to-come', { year: 'year-to-come' });
  const coded = await applyCodes(work, { sourceId }, codes);
  if (!coded.ok) return coded;
  if (year !== source.year) {
    await work.tx.update(learningSources).set({ year }).where(eq(learningSources.id, sourceId));
  }
  if (coded.value || year !== source.year) {
    await recordActivity(work, { name: 'findings.source-coded', data: { sourceId } });
    await renewPublicCodes(work);
  }
  return succeed(null);
}
