import { Delaunay } from 'd3-delaunay';
import outline from './outline.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import { water } from './water';

type Point = readonly [x: number, y: number];

/** A place with the area it lies in; `null` where that is not on record. */
export interface PlaceInArea {
  readonly longitude: number;
  readonly latitude: number;
  readonly area: string | null;
}

export interface AreaShape {
  /** SVG path of the area, to be cut to `land`. */
  readonly path: string;
  /** Where its number stands. */
  readonly at: Point;
}

export const mapSize = { width: 490, height: 580 } as const;

/** West to east and north to south on one scale, which for a small country is as good as any projection. */
function onMap(longitude: number, latitude: number): Point {
  const scale = 200;
  const x = (longitude - 3.3) * Math.cos((52.2 * Math.PI) / 180) * scale;
  return [rounded(x), rounded((53.6 - latitude) * scale)];
}

function rounded(value: number): number {
  return Math.round(value * 2) / 2;
}

/** Every place we know, with the province it lies in. */
export function placesByProvince(): PlaceInArea[] {
  return Object.entries(places).flatMap(([area, points]) =>
    points.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude, area })),
  );
}

/** The coast and the border, and the water inside them. */
export function landAndWater(): { readonly land: string; readonly lake: string; readonly channel: string } {
  const line = (points: readonly (readonly number[])[]) =>
    points.map(([longitude = 0, latitude = 0]) => onMap(longitude, latitude));
  return {
    land: outline.map((ring) => pathOf(line(ring))).join(''),
    lake: water.lakes.map((ring) => pathOf(line(ring))).join(''),
    channel: pathOf(line(water.channel), false),
  };
}

/** The areas as the land nearest to their places: Voronoi cells, with those of one area made one. */
export function areaShapes(all: readonly PlaceInArea[]): Record<string, AreaShape> {
  const points = all.map(({ longitude, latitude }) => onMap(longitude, latitude));
  const voronoi = Delaunay.from(points as [number, number][]).voronoi([
    -20,
    -20,
    mapSize.width + 20,
    mapSize.height + 20,
  ]);
  const edges = new Map<string, Edges>();
  for (const [index, { area }] of all.entries()) {
    const cell = voronoi.cellPolygon(index) as Point[] | null;
    if (area === null || !cell) continue;
    const own = edges.get(area) ?? new Edges();
    edges.set(area, own);
    const corners = cell.map(([x, y]): Point => [rounded(x), rounded(y)]);
    for (let at = 0; at + 1 < corners.length; at++) own.add(corners[at] as Point, corners[at + 1] as Point);
  }
  return Object.fromEntries(
    [...edges]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([area, own]) => {
        const inside = points.filter((_, index) => all[index]?.area === area);
        return [
          area,
          {
            path: own
              .rings()
              .map((ring) => pathOf(ring))
              .join(''),
            at: middleOf(inside),
          },
        ];
      }),
  );
}

/** Directed edges around cells. An edge and the same one back lie inside the area and take each other away. */
class Edges {
  private readonly ends = new Map<string, Point[]>();

  add(from: Point, to: Point): void {
    if (String(from) === String(to)) return;
    const back = this.ends.get(String(to));
    const met = back?.findIndex((end) => String(end) === String(from)) ?? -1;
    if (back && met >= 0) back.splice(met, 1);
    else this.ends.set(String(from), [...(this.ends.get(String(from)) ?? []), to]);
  }

  rings(): Point[][] {
    const rings: Point[][] = [];
    for (const [start, ends] of this.ends) {
      while (ends.length > 0) {
        const ring: Point[] = [];
        let next = ends.pop();
        while (next) {
          ring.push(next);
          if (String(next) === start) break;
          next = this.ends.get(String(next))?.pop();
        }
        if (ring.length > 2) rings.push(ring);
      }
    }
    return rings;
  }
}

/** The place that is nearest to all the others, so that a number never stands outside its area. */
function middleOf(points: readonly Point[]): Point {
  const sum = (of: Point) => points.reduce((total, [x, y]) => total + Math.hypot(x - of[0], y - of[1]), 0);
  return points.reduce((best, point) => (sum(point) < sum(best) ? point : best));
}

/** Relative steps, which are shorter than places on the map. */
function pathOf(points: readonly Point[], closed = true): string {
  let [x, y] = points[0] ?? [0, 0];
  const steps = points.slice(1).map((point) => {
    const step = [point[0] - x, point[1] - y];
    [x, y] = point;
    return step.join(' ');
  });
  return `M${points[0]?.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}
