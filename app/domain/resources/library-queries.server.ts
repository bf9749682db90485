import { and, arrayContains, asc, eq, isNull } from 'drizzle-orm';
import { resourceDocuments, resourceFiles, resources, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { richText } from '~/platform/rich-text/rich-text';
import type { Language } from '../accounts/language';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { type Freshness, freshnessOn } from './freshness';
import { isReadable } from './readable.server';
import type { MethodStep, Moment, ResourceKind } from './resource-words';
import { type TextsInLanguage, textsIn } from './version-texts';

export interface ListedResource {
  readonly slug: string;
  readonly kind: ResourceKind;
  readonly steps: readonly string[];
  readonly isOverdue: boolean;
  readonly text: Omit<TextsInLanguage, 'body'>;
}

export interface LibraryFilter {
  readonly step?: MethodStep | undefined;
  readonly kind?: ResourceKind | undefined;
  readonly moment?: Moment;
}

/** What whoever asks may read and is not out of date, by title; with a filter only that. */
export async function listLibrary(
  work: Work,
  language: Language,
  { step, kind, moment }: LibraryFilter = {},
): Promise<ListedResource[]> {
  const today = calendarDayAt(work.now);
  const rows = await work.tx
    .select({
      slug: resources.slug,
      kind: resources.kind,
      steps: resources.steps,
      reviewByOn: resources.reviewByOn,
      titleNl: resourceVersions.titleNl,
      summaryNl: resourceVersions.summaryNl,
      titleEn: resourceVersions.titleEn,
      summaryEn: resourceVersions.summaryEn,
    })
    .from(resources)
    .innerJoin(resourceVersions, eq(resourceVersions.resourceId, resources.id))
    .where(
      and(
        isReadable(work),
        step && arrayContains(resources.steps, [step]),
        moment && arrayContains(resources.moments, [moment]),
        kind && eq(resources.kind, kind),
      ),
    )
    .orderBy(asc(resourceVersions.titleNl), asc(resources.id));
  return rows.map(({ slug, kind, steps, reviewByOn, ...texts }) => {
    const { body: _, ...text } = textsIn(language, { ...texts, bodyNl: '', bodyEn: '' });
    return { slug, kind, steps, isOverdue: isOverdue(today, reviewByOn), text };
  });
}

/** The resources somebody needs at this moment of a review. */
export async function listForMoment(
  work: Work,
  language: Language,
  moment: Moment,
): Promise<ListedResource[]> {
  return listLibrary(work, language, { moment });
}

export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly language: Language;
  readonly sizeBytes: number;
}

export type FoundResource =
  | { readonly standing: 'stepped-back'; readonly title: string; readonly language: Language }
  | {
      readonly standing: Exclude<Freshness, 'stepped-back'>;
      readonly slug: string;
      readonly kind: ResourceKind;
      readonly steps: readonly string[];
      readonly publishedAt: Date | null;
      readonly reviewByOn: CalendarDay;
      readonly number: number;
      readonly text: TextsInLanguage;
      readonly html: string;
      readonly files: readonly ShownFile[];
      /** For whoever edits it. */
      readonly resourceId: string;
    };

/** One resource for whoever may read it. One that stepped back has a title and nothing more. */
export async function findForReaders(
  work: Work,
  language: Language,
  slug: string,
): Promise<FoundResource | null> {
  const [row] = await work.tx
    .select()
    .from(resources)
    .innerJoin(resourceVersions, eq(resourceVersions.resourceId, resources.id))
    .where(
      and(eq(resources.slug, slug), eq(resourceVersions.state, 'published'), isNull(resources.withdrawnAt)),
    );
  if (!row) return null;
  const { resources: resource, resource_versions: version } = row;
  const text = textsIn(language, version);
  const { reviewByOn } = resource;
  if (reviewByOn === null) throw new Error('a published resource has no day to be looked at');
  const standing = freshnessOn(calendarDayAt(work.now), reviewByOn);
  if (standing === 'stepped-back') return { standing, title: text.title, language: text.language };
  return {
    standing,
    slug,
    kind: resource.kind,
    steps: resource.steps,
    publishedAt: version.publishedAt,
    reviewByOn,
    number: version.number,
    text,
    html: richText(text.body),
    files: await listFilesOf(work, version.id),
    resourceId: resource.id,
  };
}

export async function listFilesOf({ tx }: Work, versionId: string): Promise<ShownFile[]> {
  return tx
    .select({
      id: resourceFiles.id,
      name: resourceFiles.name,
      kind: resourceDocuments.kind,
      language: resourceDocuments.language,
      sizeBytes: resourceDocuments.sizeBytes,
    })
    .from(resourceFiles)
    .innerJoin(resourceDocuments, eq(resourceDocuments.id, resourceFiles.documentId))
    .where(eq(resourceFiles.versionId, versionId))
    .orderBy(asc(resourceFiles.position));
}

function isOverdue(today: CalendarDay, reviewByOn: CalendarDay | null): boolean {
  return reviewByOn !== null && freshnessOn(today, reviewByOn) === 'overdue';
}
