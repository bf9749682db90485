import { kilometresBetween, pointOf } from '../../organisations/reference/geo-point';

export interface PlacedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly youthRegionCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/**
 * How far each youth region and province lies from a municipality, in whole kilometres: from its centre to the
 * nearest centre of a municipality in there, so that a region lies at no distance from its own municipalities. We
 * know in which regions somebody chose to work, not where they live, and need not know.
 */
export function kilometresToPlaces(
  from: PlacedMunicipality,
  all: readonly PlacedMunicipality[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const centre = pointOf(from.latitude, from.longitude);
  for (const municipality of all) {
    const point = pointOf(municipality.latitude, municipality.longitude);
    const isItself = municipality.code === from.code;
    if (!isItself && (!centre || !point)) continue;
    const km = isItself || !centre || !point ? 0 : kilometresBetween(centre, point);
    for (const place of [municipality.youthRegionCode, municipality.provinceCode]) {
      if (place) found.set(place, Math.min(found.get(place) ?? km, km));
    }
  }
  return found;
}

interface ShownPlaces {
  readonly provinceCodes: readonly string[];
  readonly youthRegionCodes: readonly string[];
}

/**
 * The places of somebody that distance is counted to: a youth region says more than the province around it, so a
 * province counts only when none of its regions is named.
 */
export function placesForDistance(shown: ShownPlaces, provinceOf: ReadonlyMap<string, string>): string[] {
  const finer = new Set(shown.youthRegionCodes.map((code) => provinceOf.get(code)));
  return [...shown.youthRegionCodes, ...shown.provinceCodes.filter((code) => !finer.has(code))];
}
