import { sql } from 'drizzle-orm';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { firstDayOf, monthOf } from '../../kernel/month';
import type { AccreditationLevel } from '../accreditation/accreditation-status';
import type { CareDomain } from '../expertise';
import { conditions } from './postgres-conditions.server';
import type { RegistryQuestion } from './registry-engine';
import type { RegistryEntry } from './registry-search';

type EntryRow = {
  slug: string;
  name: string;
  employer: string | null;
  care_domain: CareDomain;
  themes: string[];
  province_codes: string[];
  place_codes: string[];
  shows_availability: boolean;
  reviewer_level: AccreditationLevel | null;
  is_supervisor: boolean;
  first_available: string | null;
};

/** Of these people, in this order, those of whom everything that was asked is true at this moment. */
export async function loadEntries(
  work: Work,
  personIds: readonly string[],
  question: RegistryQuestion,
): Promise<RegistryEntry[]> {
  if (personIds.length === 0) return [];
  const { today, nearby } = question;
  const rows = await work.tx.execute<EntryRow>(sql`
    select slug, name, employer, care_domain, themes, province_codes, place_codes, shows_availability,
      case when reviewer_until >= ${today} then reviewer_level end as reviewer_level,
      coalesce(supervisor_until >= ${today}, false) as is_supervisor,
      (select min(month) from unnest(available_months) as month
        where month >= ${firstDayOf(monthOf(today))}::date)::text as first_available
    from unnest(${`{${personIds.join(',')}}`}::uuid[]) with ordinality as wanted (person_id, place)
    join ${registryEntries} using (person_id)
    where ${conditions(question)}
    order by wanted.place`);
  return rows.map((row) => ({
    slug: row.slug,
    name: row.name,
    reviewerLevel: row.reviewer_level,
    isSupervisor: row.is_supervisor,
    employer: row.employer,
    careDomain: row.care_domain,
    themes: row.themes,
    provinceCodes: row.province_codes,
    showsAvailability: row.shows_availability,
    firstAvailableMonth: row.first_available ? monthOf(row.first_available) : null,
    distanceKm: nearby ? nearest(row.place_codes, nearby.kmByPlace) : null,
  }));
}

function nearest(placeCodes: readonly string[], kmByPlace: ReadonlyMap<string, number>): number | null {
  const kms = placeCodes.flatMap((code) => kmByPlace.get(code) ?? []);
  return kms.length > 0 ? Math.min(...kms) : null;
}
