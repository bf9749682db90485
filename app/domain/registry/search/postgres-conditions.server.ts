import { type SQL, sql } from 'drizzle-orm';
import { registryEntries as e } from '~/db/schema/registry-search';
import { firstDayOf } from '../../kernel/month';
import { placesWithin, type RegistryQuestion } from './registry-engine';
import type { RegistryFilterField } from './registry-search';
import type { WordGroup } from './word-expansion';

/** What is asked of every row; with `except`, without that filter. */
export function conditions(question: RegistryQuestion, except?: RegistryFilterField): SQL {
  const { today, filters, nearby, groups } = question;
  const has = (column: unknown, value: string) => sql`${column} @> array[${value}]::text[]`;
  const byField: Readonly<Record<RegistryFilterField, (value: string) => SQL>> = {
    role: (role) =>
      role === 'supervisor' ? sql`supervisor_until >= ${today}` : sql`reviewer_until >= ${today}`,
    provinceCode: (code) => has(e.provinceCodes, code),
    youthRegionCode: (code) => has(e.youthRegionCodes, code),
    theme: (theme) => has(e.themes, theme),
    sector: (sector) => has(e.sectors, sector),
    reviewForm: (form) => has(e.reviewForms, form),
    spokenLanguage: (language) => has(e.spokenLanguages, language),
    availableFrom: (month) => sql`${lastMonth} >= ${firstDayOf(month)}::date`,
  };
  const asked = Object.entries(byField).flatMap(([field, condition]) => {
    const value = filters[field as RegistryFilterField];
    return value === undefined || field === except ? [] : [condition(value)];
  });
  const parts = [sql`hidden_from > ${today}`, ...asked];
  const hasRole = filters.role !== undefined && except !== 'role';
  if (!hasRole) parts.push(sql`(reviewer_until >= ${today} or supervisor_until >= ${today})`);
  if (nearby && nearby.withinKm !== null) {
    parts.push(sql`${e.placeCodes} && ${arrayOf(placesWithin(nearby))}::text[]`);
  }
  if (groups.length > 0) parts.push(sql`search_vector @@ ${textQuery(groups, 'ABCD', false)}`);
  return sql.join(parts, sql` and `);
}

/** Months stand in order, so the last one says whether any comes after a day. */
export const lastMonth = sql`available_months[cardinality(available_months)]`;

/** Words have letters and digits only, so nothing in them means anything to the query. */
export function textQuery(groups: readonly WordGroup[], weights: string, exactly: boolean): SQL {
  const label = weights === 'ABCD' ? '' : `:${weights}`;
  const all = groups.map(({ exact, words }) => {
    const wanted = exactly && exact.length > 0 ? exact : words;
    return `(${wanted.map((word) => `'${word}'${label}`).join('|')})`;
  });
  return sql`${all.join('&')}::tsquery`;
}

export function arrayOf(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
