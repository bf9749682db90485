import type { Work } from '~/db/with-actor.server';
import { listPlaces } from '../../registry/search/public-queries.server';

interface ChosenPlace {
  readonly provinceCode: string;
  readonly youthRegionCode: string | null;
}

/** What a choice of region means: `province:PV26`, or `region:eemland` with the province it is in. */
export async function placeOf(work: Work, region: string): Promise<ChosenPlace | null> {
  const [kind, code] = region.split(':', 2);
  const { provinces, youthRegions } = await listPlaces(work);
  if (kind === 'province') {
    const province = provinces.find((one) => one.code === code);
    return province ? { provinceCode: province.code, youthRegionCode: null } : null;
  }
  const youthRegion = youthRegions.find((one) => one.code === code);
  return kind === 'region' && youthRegion
    ? { provinceCode: youthRegion.provinceCode, youthRegionCode: youthRegion.code }
    : null;
}

/** The choice that means this place; `null` where no place was asked. */
export function regionChoice(place: {
  readonly provinceCode: string | null;
  readonly youthRegionCode: string | null;
}): string | null {
  if (place.youthRegionCode) return `region:${place.youthRegionCode}`;
  return place.provinceCode && `province:${place.provinceCode}`;
}
