import { type GeoPoint, kilometresBetween, pointOf } from '../organisations/reference/geo-point';
import type { WishSnapshot } from './snapshot';

interface WishRow {
  readonly skipUntilOn: string | null;
  readonly askFrequency: WishSnapshot['askFrequency'];
  readonly preferredForms: string | null;
  readonly ratherNotThemes: string | null;
  readonly meetingModes: string;
  readonly callAnswer: WishSnapshot['callAnswer'];
  readonly farthest: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What somebody wants, seen from a question that comes from this middle. */
export function wishesOf(
  row: WishRow,
  lastAcceptedOn: string | null,
  middle: GeoPoint | null,
  wordsOf: <Word extends string>(text: string) => readonly Word[],
): WishSnapshot {
  const home = pointOf(row.latitude, row.longitude);
  return {
    skipUntilOn: row.skipUntilOn,
    askFrequency: row.askFrequency,
    lastAcceptedOn,
    callAnswer: row.callAnswer,
    preferredForms: wordsOf(row.preferredForms ?? ''),
    meetingModes: wordsOf(row.meetingModes),
    ratherNotThemes: wordsOf(row.ratherNotThemes ?? ''),
    distance:
      row.farthest !== null && home && middle
        ? { kilometres: kilometresBetween(home, middle), farthest: row.farthest }
        : null,
  };
}
