import { and, eq, inArray } from 'drizzle-orm';
import { resources, resourceVersions, resourceWriters } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { mayEditMethod } from './resource-policy';
import { openStates } from './resource-words';

type Resource = typeof resources.$inferSelect;
type VersionRow = typeof resourceVersions.$inferSelect;

/** The resource a command is about, held until it is done; `null` for whoever is no editor. */
export async function openResource(work: Work, resourceId: string): Promise<Resource | null> {
  if (!mayEditMethod(work.actor)) return null;
  const [found] = await work.tx.select().from(resources).where(eq(resources.id, resourceId)).for('update');
  return found ?? null;
}

export interface OpenVersion extends Omit<VersionRow, 'searchNl' | 'searchEn'> {
  readonly writerIds: readonly string[];
}

/** The version somebody works on or waits with, with who wrote on it; `null` when there is none. */
export async function findOpenVersion({ tx }: Work, resourceId: string): Promise<OpenVersion | null> {
  const [version] = await tx
    .select()
    .from(resourceVersions)
    .where(
      and(eq(resourceVersions.resourceId, resourceId), inArray(resourceVersions.state, [...openStates])),
    );
  if (!version) return null;
  const writers = await tx
    .select({ personId: resourceWriters.personId })
    .from(resourceWriters)
    .where(eq(resourceWriters.versionId, version.id));
  return { ...version, writerIds: writers.map(({ personId }) => personId) };
}
