import { and, eq, inArray } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { codings, findings, learningSources } from '~/db/schema/findings';
import { taxonomyTerms, taxonomyVersions } from '~/db/schema/taxonomies';
import { withActor } from '~/db/with-actor.server';
import { renewPublicCodes } from '~/domain/findings/disclosure/renew-public-codes.server';
import type { FindingStatus } from '~/domain/findings/finding-status';

/** Codes by taxonomy: `{ theme: ['chain-cooperation'] }`. */
export type Codes = Readonly<Record<string, readonly string[]>>;

const madeAt = new Date('2026-03-02T10:00:00Z');

/** A review as the library knows it, straight into the database. */
export async function makeSource(
  codes: Codes = {},
  values: Partial<typeof learningSources.$inferInsert> = {},
) {
  const [source] = await database()
    .insert(learningSources)
    .values({ origin: 'earlier', year: 2024, recordedAt: madeAt, ...values })
    .returning({ id: learningSources.id });
  if (!source) throw new Error('a source was not made');
  await code({ sourceId: source.id }, codes);
  return source.id;
}

/** A finding in any state, straight into the database; which codes are shown is worked out by `renewLibrary`. */
export async function makeFinding(
  sourceId: string,
  codes: Codes = { theme: ['chain-cooperation'] },
  status: FindingStatus = 'published',
  values: Partial<typeof findings.$inferInsert> = {},
) {
  const [finding] = await database()
    .insert(findings)
    .values({
      sourceId,
      status,
      statusSince: madeAt,
      title: 'Wie de regie heeft, blijkt pas als het misgaat',
      pattern: 'Organisaties gaan ervan uit dat een ander het overzicht houdt. Niemand spreekt dat uit.',
      wider: 'Het staat in geen enkele werkafspraak, en het gebeurt in elke regio.',
      considerations: 'Hoe weet u vandaag wie het overzicht heeft, en weet diegene dat zelf?',
      writtenAt: madeAt,
      ...(status === 'withdrawn' && { withdrawnReason: 'Toch te herkennen voor wie erbij was.' }),
      ...(status === 'published' && { releasedAt: madeAt }),
      ...values,
    })
    .returning({ id: findings.id });
  if (!finding) throw new Error('a finding was not made');
  await code({ findingId: finding.id }, codes);
  return finding.id;
}

/** What every command that changes the library does at its end. */
export async function renewLibrary(): Promise<void> {
  await withActor({ kind: 'system', job: 'test' }, renewPublicCodes);
}

async function code(of: { findingId: string } | { sourceId: string }, codes: Codes): Promise<void> {
  const rows = await Promise.all(
    Object.entries(codes).map(([taxonomy, wanted]) =>
      database()
        .select({ id: taxonomyTerms.id })
        .from(taxonomyTerms)
        .innerJoin(taxonomyVersions, eq(taxonomyVersions.id, taxonomyTerms.versionId))
        .where(
          and(
            eq(taxonomyVersions.taxonomy, taxonomy),
            eq(taxonomyVersions.version, 1),
            inArray(taxonomyTerms.code, [...wanted]),
          ),
        ),
    ),
  );
  const values = rows.flat().map(({ id }) => ({ ...of, termId: id, codedAt: madeAt }));
  if (values.length > 0) await database().insert(codings).values(values);
}
