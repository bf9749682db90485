import { eq } from 'drizzle-orm';
import type { SeededLibrary } from '#tests/support/seeded-library';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import { type Codes, renewLibrary } from './findings';

const madeAt = new Date('2026-03-02T10:00:00Z');

export interface PlantedLibrary {
  /** The review every finding really comes from. */
  readonly reviewOf: ReadonlyMap<string, string>;
  /** All codes of every finding, shown or not, as `sector=education`. */
  readonly codesOf: ReadonlyMap<string, readonly string[]>;
}

/** A whole library, published, straight into the database. */
export async function plantLibrary({ reviews, findings: rows }: SeededLibrary): Promise<PlantedLibrary> {
  const termOf = await termsByCode();
  const sources = await database()
    .insert(learningSources)
    .values(reviews.map(() => ({ origin: 'earlier' as const, year: 2024, recordedAt: madeAt })))
    .returning({ id: learningSources.id });
  const sourceAt = (review: number) => sources[review]?.id ?? '';
  const made = await database()
    .insert(findings)
    .values(
      rows.map(({ review }, place) => ({
        sourceId: sourceAt(review),
        status: 'published' as const,
        statusSince: madeAt,
        writtenAt: madeAt,
        releasedAt: madeAt,
        title: `Patroon nummer ${place}`,
        pattern: 'Organisaties gaan ervan uit dat een ander het overzicht houdt. Niemand spreekt dat uit.',
        wider: 'Het staat in geen enkele werkafspraak, en het gebeurt overal.',
        considerations: 'Hoe weet u vandaag wie het overzicht heeft? Weet diegene dat zelf?',
      })),
    )
    .returning({ id: findings.id });
  const idAt = (place: number) => made[place]?.id ?? '';
  const coded = (of: { findingId: string } | { sourceId: string }, codes: Codes) =>
    written(codes).map((code) => ({ ...of, termId: termOf.get(code) ?? '', codedAt: madeAt }));
  await database()
    .insert(codings)
    .values([
      ...reviews.flatMap((codes, review) => coded({ sourceId: sourceAt(review) }, codes)),
      ...rows.flatMap(({ codes }, place) => coded({ findingId: idAt(place) }, codes)),
    ]);
  await renewLibrary();
  return {
    reviewOf: new Map(rows.map(({ review }, place) => [idAt(place), sourceAt(review)])),
    codesOf: new Map(
      rows.map(({ review, codes }, place) => [
        idAt(place),
        [...written(codes), ...written(reviews[review] ?? {})],
      ]),
    ),
  };
}

function written(codes: Codes): string[] {
  return Object.entries(codes).flatMap(([taxonomy, terms]) => terms.map((term) => `${taxonomy}=${term}`));
}

async function termsByCode(): Promise<Map<string, string>> {
  const rows = await database()
    .select({ id: taxonomyTerms.id, code: taxonomyTerms.code, taxonomy: taxonomyVersions.taxonomy })
    .from(taxonomyTerms)
    .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId))
    .where(eq(taxonomyVersions.version, 1));
  return new Map(rows.map(({ id, code, taxonomy }) => [`${taxonomy}=${code}`, id]));
}
