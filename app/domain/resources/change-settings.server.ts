import { eq } from 'drizzle-orm';
import { resources } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import type { SettingsInput } from './inputs';
import { isEditor } from './list-editors.server';
import { openResource } from './open-resource.server';
import { recordStep } from './record-step.server';

/** Who may read a resource, where it is needed and who looks after it. Holds at once, also for what is published. */
export async function changeSettings(
  work: Work,
  { resourceId, ...input }: { readonly resourceId: string } & SettingsInput,
): Promise<Result<null, 'not-found' | 'owner-unknown'>> {
  const resource = await openResource(work, resourceId);
  if (!resource) return fail('not-found');
  const { kind, audience, roles, steps, moments, ownerId } = input;
  // Whoever looks after it now may stay, although they may have lost the role since.
  if (ownerId && ownerId !== resource.ownerId && !(await isEditor(work, ownerId))) {
    return fail('owner-unknown', { ownerId: 'not-an-option' });
  }
  await work.tx
    .update(resources)
    .set({
      kind,
      audience,
      roles: audience === 'role' ? roles : [],
      steps,
      moments,
      ownerId: ownerId ?? null,
    })
    .where(eq(resources.id, resourceId));
  await recordStep(work, { resourceId, event: 'settings-changed' });
  return succeed(null);
}
