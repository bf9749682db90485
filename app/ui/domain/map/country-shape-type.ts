/** An area as an SVG path, to be cut to the land, and where its number stands. */
export interface AreaShape {
  readonly path: string;
  readonly at: readonly number[];
}

/** The country on a sheet of this size. */
export interface CountryShape {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly lake: string;
  readonly channel: string;
  readonly provinces: Readonly<Record<string, AreaShape>>;
  readonly youthRegions: Readonly<Record<string, AreaShape>>;
}
