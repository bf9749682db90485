import { kilometresBetween } from '~/domain/organisations/reference/geo-point';
import { municipalities } from '~/domain/organisations/reference/municipalities';
import { municipalityCentres } from '~/domain/organisations/reference/municipality-centres';
import { areaShapes, landAndWater, mapSize, type PlaceInArea, placesByProvince } from './shape-of-country';

/** The file the page of the map is drawn from: made once, by `npm run draw:country`, and never at a request. */
export function countryShapeText(): string {
  const places = placesByProvince();
  const shape = {
    ...mapSize,
    ...landAndWater(),
    provinces: areaShapes(places),
    youthRegions: areaShapes(places.map(inYouthRegion)),
  };
  const lines = JSON.stringify(shape, null, 2);
  return `// Made by \`npm run draw:country\`: change what it is made of in scripts/country.
// Coast and border: Natural Earth (public domain). Places: GeoNames (CC BY 4.0).
import type { CountryShape } from './country-shape-type';

export const countryShape: CountryShape = ${lines};
`;
}

/** A place lies in the youth region of the nearest municipality of our table in the same province. */
function inYouthRegion(place: PlaceInArea): PlaceInArea {
  const near = municipalities
    .filter(({ provinceCode }) => provinceCode === place.area)
    .flatMap(({ code, youthRegionCode }) => {
      const centre = municipalityCentres.get(code);
      return centre ? [{ youthRegionCode, away: kilometresBetween(centre, place) }] : [];
    })
    .sort((one, other) => one.away - other.away)[0];
  return { ...place, area: near?.youthRegionCode ?? null };
}
