/** A place on the map, in degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point out of two columns that are both filled in or say nothing. */
export function pointOf(
  latitude: number | null | undefined,
  longitude: number | null | undefined,
): GeoPoint | null {
  return latitude == null || longitude == null ? null : { latitude, longitude };
}

const earthRadiusKilometres = 6371;

/** Whole kilometres as the crow flies (haversine on a sphere: within half a percent in the Netherlands). */
export function kilometresBetween(from: GeoPoint, to: GeoPoint): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, other: number) => Math.sin(radians(one - other) / 2) ** 2;
  const across =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return Math.round(2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(across))));
}
