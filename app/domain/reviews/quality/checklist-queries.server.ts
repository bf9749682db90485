import { asc, desc, eq, inArray } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { checklistItems, checklistVersions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { Gate } from './gate';

export interface ChecklistItem {
  readonly id: string;
  readonly checklistId: string;
  readonly position: number;
  readonly textNl: string;
  readonly textEn: string;
}

export interface Checklist {
  readonly id: string;
  readonly gate: Gate;
  readonly version: number;
  readonly publishedAt: Date;
  /** `null` for a list the portal came with. */
  readonly publishedBy: string | null;
  readonly items: readonly ChecklistItem[];
}

/** Every version of every list, the newest of a gate first. */
export async function listChecklists(work: Work, gate?: Gate): Promise<Checklist[]> {
  const versions = await work.tx
    .select({
      id: checklistVersions.id,
      gate: checklistVersions.gate,
      version: checklistVersions.version,
      publishedAt: checklistVersions.publishedAt,
      publishedBy: people.name,
    })
    .from(checklistVersions)
    .leftJoin(people, eq(people.id, checklistVersions.publishedById))
    .where(gate ? eq(checklistVersions.gate, gate) : undefined)
    .orderBy(asc(checklistVersions.gate), desc(checklistVersions.version));
  const items = await itemsOf(
    work,
    versions.map(({ id }) => id),
  );
  return versions.map((one) => ({
    ...one,
    items: items.filter(({ checklistId }) => checklistId === one.id),
  }));
}

/** The list that holds for looks that begin now. */
export async function latestChecklist(work: Work, gate: Gate): Promise<Omit<Checklist, 'publishedBy'>> {
  const [latest] = await work.tx
    .select({
      id: checklistVersions.id,
      gate: checklistVersions.gate,
      version: checklistVersions.version,
      publishedAt: checklistVersions.publishedAt,
    })
    .from(checklistVersions)
    .where(eq(checklistVersions.gate, gate))
    .orderBy(desc(checklistVersions.version))
    .limit(1);
  if (!latest) throw new Error(`gate ${gate} has no list`);
  return { ...latest, items: await itemsOf(work, [latest.id]) };
}

/** The items of these lists, each in the order of its list. */
export async function itemsOf(work: Work, checklistIds: readonly string[]): Promise<ChecklistItem[]> {
  if (checklistIds.length === 0) return [];
  return await work.tx
    .select({
      id: checklistItems.id,
      checklistId: checklistItems.checklistId,
      position: checklistItems.position,
      textNl: checklistItems.textNl,
      textEn: checklistItems.textEn,
    })
    .from(checklistItems)
    .where(inArray(checklistItems.checklistId, [...checklistIds]))
    .orderBy(asc(checklistItems.position));
}
