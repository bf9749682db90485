import { and, asc, gte, isNull, lte, or } from 'drizzle-orm';
import { municipalities } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import type { PlacedMunicipality } from './distance';

/** The municipalities of today with their centres, by name. */
export async function listPlacedMunicipalities(work: Work): Promise<PlacedMunicipality[]> {
  const today = calendarDayAt(work.now);
  return work.tx
    .select({
      code: municipalities.code,
      name: municipalities.name,
      provinceCode: municipalities.provinceCode,
      youthRegionCode: municipalities.youthRegionCode,
      latitude: municipalities.latitude,
      longitude: municipalities.longitude,
    })
    .from(municipalities)
    .where(
      and(
        or(isNull(municipalities.validFrom), lte(municipalities.validFrom, today)),
        or(isNull(municipalities.validUntil), gte(municipalities.validUntil, today)),
      ),
    )
    .orderBy(asc(municipalities.name));
}
