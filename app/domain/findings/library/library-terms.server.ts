import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { groupBy } from '../../kernel/group-by';

export interface LibraryTerm {
  readonly code: string;
  readonly label: string;
  readonly explanation: string;
}

/** A taxonomy in its latest version, in one language. */
export interface LibraryTaxonomy {
  readonly key: string;
  readonly name: string;
  readonly terms: readonly LibraryTerm[];
}

/** The words for every code a visitor can meet, in the order of the taxonomies and their terms. */
export async function listLibraryTerms(work: Work, language: Language): Promise<LibraryTaxonomy[]> {
  const of = (column: string) => sql.raw(`${column}_${language}`);
  const rows = await work.tx.execute<{
    key: string;
    name: string;
    code: string;
    label: string;
    explanation: string;
  }>(sql`
    select x.key, x.${of('name')} as name, t.code, t.${of('label')} as label, t.${of('explanation')} as explanation
    from taxonomies x
    join lateral (
      select id from taxonomy_versions where taxonomy = x.key order by version desc limit 1
    ) latest on true
    join taxonomy_terms t on t.version_id = latest.id
    order by x.position, x.key, t.position`);
  return [...groupBy([...rows], ({ key }) => key)].map(([key, terms]) => ({
    key,
    name: terms[0]?.name ?? key,
    terms: terms.map(({ code, label, explanation }) => ({ code, label, explanation })),
  }));
}
