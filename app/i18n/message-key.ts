import type { dutch } from './dutch';

type Catalogue = typeof dutch;
export type Area = keyof Catalogue;

/** Plural forms are written as `people_one` and `people_other`, and asked for as `people`. */
type Asked<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

type KeysWithin<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string
    ? Asked<Key>
    : `${Key}.${KeysWithin<Source[Key]>}`;
}[keyof Source & string];

export type AreaKey<A extends Area> = [A] extends [never] ? never : KeysWithin<Catalogue[A]>;

/** Any text of the portal: `area:key.sub`. */
export type MessageKey = { [A in Area]: `${A}:${AreaKey<A>}` }[Area];
