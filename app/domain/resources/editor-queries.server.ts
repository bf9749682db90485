import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { resourceSteps, resources, resourceVersions, resourceWriters } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { groupBy } from '../kernel/group-by';
import { type Freshness, freshnessOn } from './freshness';
import { mayEditMethod } from './resource-policy';
import type { ResourceAudience, ResourceEvent, ResourceKind, VersionState } from './resource-words';

type Standing = 'withdrawn' | 'not-published' | Freshness;

export interface EditedResource {
  readonly id: string;
  readonly title: string;
  readonly kind: ResourceKind;
  readonly audience: ResourceAudience;
  readonly owner: string | null;
  readonly isOwn: boolean;
  readonly reviewByOn: CalendarDay | null;
  readonly standing: Standing;
  readonly open: {
    readonly number: number;
    readonly state: VersionState;
    readonly mayPublish: boolean;
  } | null;
}

/** What asks for a look comes first; what was withdrawn comes last. */
const order: readonly Standing[] = [
  'stepped-back',
  'overdue',
  'due-soon',
  'not-published',
  'current',
  'withdrawn',
];

/** Every resource as editors see it: what waits for somebody first. */
export async function listForEditors(work: Work): Promise<EditedResource[]> {
  if (!mayEditMethod(work.actor)) return [];
  const rows = await work.tx
    .select({ resource: resources, owner: people.name })
    .from(resources)
    .leftJoin(people, eq(people.id, resources.ownerId));
  const versions = await work.tx
    .select({
      id: resourceVersions.id,
      resourceId: resourceVersions.resourceId,
      number: resourceVersions.number,
      state: resourceVersions.state,
      titleNl: resourceVersions.titleNl,
    })
    .from(resourceVersions)
    .where(inArray(resourceVersions.state, ['draft', 'offered', 'published']))
    .orderBy(desc(resourceVersions.number));
  const written = await work.tx
    .select({ versionId: resourceWriters.versionId })
    .from(resourceWriters)
    .where(eq(resourceWriters.personId, personIdOf(work.actor) ?? sql`null`));
  const own = new Set(written.map(({ versionId }) => versionId));
  const versionsOf = groupBy(versions, ({ resourceId }) => resourceId);
  const today = calendarDayAt(work.now);
  return rows
    .map(({ resource, owner }) => {
      const its = versionsOf.get(resource.id) ?? [];
      const published = its.find(({ state }) => state === 'published');
      const open = its.find(({ state }) => state !== 'published');
      return {
        id: resource.id,
        title: (published ?? open)?.titleNl ?? resource.slug,
        kind: resource.kind,
        audience: resource.audience,
        owner,
        isOwn: resource.ownerId !== null && resource.ownerId === personIdOf(work.actor),
        reviewByOn: resource.reviewByOn,
        standing: standingOf(resource, published !== undefined, today),
        open: open
          ? {
              number: open.number,
              state: open.state,
              mayPublish: open.state === 'offered' && !own.has(open.id),
            }
          : null,
      };
    })
    .sort(
      (one, other) =>
        Number(other.open?.mayPublish ?? false) - Number(one.open?.mayPublish ?? false) ||
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        Number(other.open !== null) - Number(one.open !== null) ||
        one.title.localeCompare(other.title, 'nl'),
    );
}

function standingOf(
  { withdrawnAt, reviewByOn }: { readonly withdrawnAt: Date | null; readonly reviewByOn: CalendarDay | null },
  isPublished: boolean,
  today: CalendarDay,
): Standing {
  if (withdrawnAt !== null) return 'withdrawn';
  if (!isPublished || reviewByOn === null) return 'not-published';
  return freshnessOn(today, reviewByOn);
}

export interface KeptStep {
  readonly id: string;
  readonly event: ResourceEvent;
  readonly number: number | null;
  readonly at: Date;
  readonly by: string | null;
  readonly remark: string | null;
  readonly reviewByOn: CalendarDay | null;
}

/** One resource with all its versions and everything that happened to it, for editors. */
export async function findForEditors(work: Work, resourceId: string) {
  if (!mayEditMethod(work.actor)) return null;
  const [row] = await work.tx
    .select({ resource: resources, owner: people.name })
    .from(resources)
    .leftJoin(people, eq(people.id, resources.ownerId))
    .where(eq(resources.id, resourceId));
  if (!row) return null;
  const versions = await listVersions(work, resourceId);
  const published = versions.find(({ state }) => state === 'published') ?? null;
  const open = versions.find(({ state }) => state === 'draft' || state === 'offered') ?? null;
  const history: KeptStep[] = await work.tx
    .select({
      id: resourceSteps.id,
      event: resourceSteps.event,
      number: resourceSteps.versionNumber,
      at: resourceSteps.at,
      by: people.name,
      remark: resourceSteps.remark,
      reviewByOn: resourceSteps.reviewByOn,
    })
    .from(resourceSteps)
    .leftJoin(people, eq(people.id, resourceSteps.byId))
    .where(eq(resourceSteps.resourceId, resourceId))
    .orderBy(desc(resourceSteps.at), desc(resourceSteps.id));
  return {
    ...row.resource,
    owner: row.owner,
    title: (open ?? published)?.titleNl ?? row.resource.slug,
    standing: standingOf(row.resource, published !== null, calendarDayAt(work.now)),
    versions,
    published,
    open: open && { ...open, isOwn: open.writers.some(({ id }) => id === personIdOf(work.actor)) },
    history,
  };
}

async function listVersions({ tx }: Work, resourceId: string) {
  const versions = await tx
    .select({
      id: resourceVersions.id,
      number: resourceVersions.number,
      state: resourceVersions.state,
      titleNl: resourceVersions.titleNl,
      changeNote: resourceVersions.changeNote,
      revision: resourceVersions.revision,
      startedAt: resourceVersions.startedAt,
      publishedAt: resourceVersions.publishedAt,
      approvedBy: people.name,
    })
    .from(resourceVersions)
    .leftJoin(people, eq(people.id, resourceVersions.approvedById))
    .where(eq(resourceVersions.resourceId, resourceId))
    .orderBy(desc(resourceVersions.number));
  const writers = await tx
    .select({ versionId: resourceWriters.versionId, id: people.id, name: people.name })
    .from(resourceWriters)
    .innerJoin(people, eq(people.id, resourceWriters.personId))
    .where(
      inArray(
        resourceWriters.versionId,
        versions.map(({ id }) => id),
      ),
    )
    .orderBy(asc(people.name));
  const writersOf = groupBy(writers, ({ versionId }) => versionId);
  return versions.map((version) => ({ ...version, writers: writersOf.get(version.id) ?? [] }));
}
