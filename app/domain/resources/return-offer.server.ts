import { and, desc, eq } from 'drizzle-orm';
import { resourceSteps, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { recordStep } from './record-step.server';

interface Input {
  readonly resourceId: string;
  readonly revision: number;
  readonly remark: string;
}

/** Gives an offered version back as a draft, with what has to change. Whoever offered it hears of it. */
export async function returnOffer(
  work: Work,
  { resourceId, revision, remark }: Input,
): Promise<Result<null, 'not-found' | 'stale' | 'not-offered'>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  if (version.state !== 'offered') return fail('not-offered');
  if (version.revision !== revision) return fail('stale');
  await work.tx.update(resourceVersions).set({ state: 'draft' }).where(eq(resourceVersions.id, version.id));
  const offeredById = await whoOffered(work, resourceId);
  await recordStep(work, {
    resourceId,
    versionNumber: version.number,
    event: 'returned',
    remark,
    ...(offeredById === null ? {} : { personId: offeredById }),
  });
  return succeed(null);
}

async function whoOffered({ tx }: Work, resourceId: string): Promise<string | null> {
  const [offer] = await tx
    .select({ byId: resourceSteps.byId })
    .from(resourceSteps)
    .where(and(eq(resourceSteps.resourceId, resourceId), eq(resourceSteps.event, 'offered')))
    .orderBy(desc(resourceSteps.at))
    .limit(1);
  return offer?.byId ?? null;
}
