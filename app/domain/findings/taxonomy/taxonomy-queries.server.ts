import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { taxonomies, taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import type { TaxonomyLevel } from './taxonomy-key';

export interface Term {
  readonly id: string;
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly explanationNl: string;
  readonly explanationEn: string;
}

export interface Taxonomy {
  readonly key: string;
  readonly level: TaxonomyLevel;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly mostTerms: number;
  readonly version: number;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  readonly terms: readonly Term[];
}

/** Every taxonomy in its latest version, in the order in which a reader meets them. */
export async function listTaxonomies(work: Work, level?: TaxonomyLevel): Promise<Taxonomy[]> {
  const latest = await work.tx
    .selectDistinctOn([taxonomyVersions.taxonomy], {
      key: taxonomies.key,
      level: taxonomies.level,
      position: taxonomies.position,
      nameNl: taxonomies.nameNl,
      nameEn: taxonomies.nameEn,
      mostTerms: taxonomies.mostTerms,
      versionId: taxonomyVersions.id,
      version: taxonomyVersions.version,
      publishedAt: taxonomyVersions.publishedAt,
      publishedBy: people.name,
    })
    .from(taxonomyVersions)
    .innerJoin(taxonomies, eq(taxonomies.key, taxonomyVersions.taxonomy))
    .leftJoin(people, eq(people.id, taxonomyVersions.publishedById))
    .where(level ? eq(taxonomies.level, level) : undefined)
    .orderBy(taxonomyVersions.taxonomy, desc(taxonomyVersions.version));
  const terms = await work.tx
    .select()
    .from(taxonomyTerms)
    .where(
      inArray(
        taxonomyTerms.versionId,
        latest.map(({ versionId }) => versionId),
      ),
    )
    .orderBy(asc(taxonomyTerms.position));
  const byVersion = groupBy(terms, ({ versionId }) => versionId);
  return latest
    .sort((one, other) => one.position - other.position || one.key.localeCompare(other.key))
    .map(({ versionId, position: _, ...rest }) => ({
      ...rest,
      terms: (byVersion.get(versionId) ?? []).map(({ versionId: __, position: ___, ...term }) => term),
    }));
}

/** One taxonomy in its latest version. */
export async function findTaxonomy(work: Work, key: string): Promise<Taxonomy | null> {
  return (await listTaxonomies(work)).find((taxonomy) => taxonomy.key === key) ?? null;
}

export interface Coding {
  readonly taxonomy: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly codedBy: string | null;
  readonly codedAt: Date;
  readonly removedBy: string | null;
  readonly removedAt: Date | null;
  /** Whether its code still is in the latest version. */
  readonly isCurrent: boolean;
}

/** Who put which term on a finding or on a review, and took it off again; the first first. */
export async function listCodings(
  work: Work,
  of: { readonly findingId: string } | { readonly sourceId: string },
): Promise<Coding[]> {
  const subject = 'findingId' in of ? sql`c.finding_id = ${of.findingId}` : sql`c.source_id = ${of.sourceId}`;
  const rows = await work.tx.execute<{
    taxonomy: string;
    name_nl: string;
    name_en: string;
    code: string;
    label_nl: string;
    label_en: string;
    coded_by: string | null;
    coded_at: string;
    removed_by: string | null;
    removed_at: string | null;
    is_current: boolean;
  }>(sql`
    with latest as (
      select distinct on (taxonomy) id, taxonomy from taxonomy_versions order by taxonomy, version desc
    )
    select x.key as taxonomy, x.name_nl, x.name_en, t.code, coalesce(n.label_nl, t.label_nl) as label_nl,
      coalesce(n.label_en, t.label_en) as label_en, coder.name as coded_by, c.coded_at,
      remover.name as removed_by, c.removed_at, n.id is not null as is_current
    from codings c
    join taxonomy_terms t on t.id = c.term_id
    join taxonomy_versions v on v.id = t.version_id
    join taxonomies x on x.key = v.taxonomy
    join latest l on l.taxonomy = v.taxonomy
    left join taxonomy_terms n on n.version_id = l.id and n.code = t.code
    left join people coder on coder.id = c.coded_by_id
    left join people remover on remover.id = c.removed_by_id
    where ${subject}
    order by x.position, t.position, c.coded_at`);
  return [...rows].map((row) => ({
    taxonomy: row.taxonomy,
    nameNl: row.name_nl,
    nameEn: row.name_en,
    code: row.code,
    labelNl: row.label_nl,
    labelEn: row.label_en,
    codedBy: row.coded_by,
    codedAt: new Date(row.coded_at),
    removedBy: row.removed_by,
    removedAt: row.removed_at === null ? null : new Date(row.removed_at),
    isCurrent: row.is_current,
  }));
}
