import { asc, eq } from 'drizzle-orm';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { loadProfileFacts } from '../profile/profile-facts.server';
import { type PublicProfile, publicProfile } from '../profile/public-profile';

/** The public page of somebody, or null: not listed and not existing look the same. */
export async function findPublicProfile(work: Work, slug: string): Promise<PublicProfile | null> {
  const [found] = await work.tx
    .select({ personId: registryProfiles.personId })
    .from(registryProfiles)
    .where(eq(registryProfiles.slug, slug));
  if (!found) return null;
  const [facts] = await loadProfileFacts(work, [found.personId]);
  return facts ? publicProfile(facts, calendarDayAt(work.now)) : null;
}

export interface Place {
  readonly code: string;
  readonly name: string;
}

export interface YouthRegion extends Place {
  readonly provinceCode: string;
}

/** Provinces and youth regions by name, for filters and for showing codes in words. */
export async function listPlaces(work: Work): Promise<{ provinces: Place[]; youthRegions: YouthRegion[] }> {
  return {
    provinces: await work.tx
      .select({ code: provinces.code, name: provinces.name })
      .from(provinces)
      .orderBy(asc(provinces.name)),
    youthRegions: await work.tx
      .select({ code: youthRegions.code, name: youthRegions.name, provinceCode: youthRegions.provinceCode })
      .from(youthRegions)
      .orderBy(asc(youthRegions.name)),
  };
}
