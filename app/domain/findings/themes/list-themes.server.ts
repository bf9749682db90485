import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import { fewestReviews } from '../disclosure/fewest-reviews.server';
import { type ThemePeriod, themesOverPeriods } from './themes-over-periods';

export interface Theme {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

export interface ThemesOfLibrary {
  readonly themes: readonly Theme[];
  readonly periods: readonly ThemePeriod[];
  readonly fewest: number;
}

/**
 * The themes of the library over the years, for anybody. Counted are the codes that are shown of findings, so that these
 * numbers and those of the library are about the same reviews; the year of a review leaves this file only as a period.
 */
export async function listThemes(work: Work): Promise<ThemesOfLibrary> {
  const themes = await work.tx.execute<{ code: string; nl: string; en: string }>(sql`
    select code, label_nl as nl, label_en as en from taxonomy_terms
    where version_id = (select id from taxonomy_versions where taxonomy = 'theme' order by version desc limit 1)
    order by position`);
  const fewest = await fewestReviews(work);
  const reviews = await asSystem(work, 'count-themes', ({ tx }) =>
    tx.execute<{ year: number; themes: string[] }>(sql`
      select s.year, array_agg(distinct c.code) as themes
      from finding_public_codes c
      join findings f on f.id = c.finding_id and f.status = 'published'
      join learning_sources s on s.id = f.source_id
      where c.taxonomy = 'theme'
      group by s.id, s.year`),
  );
  const codes = themes.map(({ code }) => code);
  return { themes: [...themes], periods: themesOverPeriods([...reviews], codes, fewest), fewest };
}
