import { eq } from 'drizzle-orm';
import { resources } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { openResource } from './open-resource.server';
import { recordStep } from './record-step.server';

/** Gives a withdrawn resource back to its readers, as it stands by the calendar now. */
export async function restoreResource(
  work: Work,
  resourceId: string,
): Promise<Result<null, 'not-found' | 'not-withdrawn'>> {
  const resource = await openResource(work, resourceId);
  if (!resource) return fail('not-found');
  if (resource.withdrawnAt === null) return fail('not-withdrawn');
  await work.tx.update(resources).set({ withdrawnAt: null }).where(eq(resources.id, resourceId));
  await recordStep(work, { resourceId, event: 'restored' });
  return succeed(null);
}
