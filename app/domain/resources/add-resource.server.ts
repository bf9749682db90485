import { eq, like, or } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { resources, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedCitizenNumber } from '../privacy/refused-citizen-number';
import type { ResourceInput } from './inputs';
import { isEditor } from './list-editors.server';
import { recordStep } from './record-step.server';
import { mayEditMethod } from './resource-policy';
import { freeSlugFor, slugOfTitle } from './resource-slug';
import { textsOf } from './version-texts';

type Refusal = 'not-found' | 'private-data' | 'owner-unknown' | 'stale';

/** A new resource with its first draft. Its address comes from the Dutch title and stays. */
export async function addResource(
  work: Work,
  input: ResourceInput,
): Promise<Result<{ readonly resourceId: string }, Refusal>> {
  if (!mayEditMethod(work.actor)) return fail('not-found');
  const texts = textsOf(input);
  const refused = refusedCitizenNumber({ ...texts });
  if (refused) return refused;
  const { kind, audience, roles, steps, moments, ownerId } = input;
  if (ownerId && !(await isEditor(work, ownerId))) return fail('owner-unknown', { ownerId: 'not-an-option' });
  const slug = await freeSlug(work, input.titleNl);
  const [added] = await refusedBy({ resources_slug: 'stale' }, () =>
    work.tx
      .insert(resources)
      .values({
        slug,
        kind,
        audience,
        roles: audience === 'role' ? roles : [],
        steps,
        moments,
        ownerId: ownerId ?? null,
        addedAt: work.now,
      })
      .returning({ id: resources.id }),
  );
  if (!added) throw new Error('a resource was not added');
  await work.tx
    .insert(resourceVersions)
    .values({ resourceId: added.id, number: 1, state: 'draft', startedAt: work.now, ...texts });
  await recordStep(work, { resourceId: added.id, versionNumber: 1, event: 'added' });
  return succeed({ resourceId: added.id });
}

async function freeSlug({ tx }: Work, title: string): Promise<string> {
  const slug = slugOfTitle(title);
  const taken = await tx
    .select({ slug: resources.slug })
    .from(resources)
    .where(or(eq(resources.slug, slug), like(resources.slug, `${slug}-%`)));
  return freeSlugFor(slug, new Set(taken.map((row) => row.slug)));
}
