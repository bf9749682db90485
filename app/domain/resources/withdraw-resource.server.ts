import { eq } from 'drizzle-orm';
import { resources } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { openResource } from './open-resource.server';
import { recordStep } from './record-step.server';

/** Takes a resource away from its readers, with its files, at once. Editors keep it and can restore it. */
export async function withdrawResource(
  work: Work,
  { resourceId, remark }: { readonly resourceId: string; readonly remark: string },
): Promise<Result<null, 'not-found' | 'withdrawn-already'>> {
  const resource = await openResource(work, resourceId);
  if (!resource) return fail('not-found');
  if (resource.withdrawnAt !== null) return fail('withdrawn-already');
  await work.tx.update(resources).set({ withdrawnAt: work.now }).where(eq(resources.id, resourceId));
  await recordStep(work, { resourceId, event: 'withdrawn', remark });
  return succeed(null);
}
