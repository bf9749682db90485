import { plainWord } from '../plain-word';

/** From what people write for something to its code. */
export type WordList = ReadonlyMap<string, string>;

/** Every list the register is read with. */
export interface RegisterWords {
  readonly role: WordList;
  readonly level: WordList;
  readonly theme: WordList;
  readonly sector: WordList;
  readonly careDomain: WordList;
  readonly spokenLanguage: WordList;
  readonly meetingMode: WordList;
  readonly reviewForm: WordList;
  readonly affiliationKind: WordList;
  readonly organisationKind: WordList;
  readonly language: WordList;
}

/** Of the places on record, which change. */
export interface PlaceWords {
  readonly province: WordList;
  readonly youthRegion: WordList;
  readonly municipality: WordList;
}

export function wordList(pairs: Iterable<readonly [written: string, code: string]>): WordList {
  return new Map([...pairs].map(([written, code]) => [plainWord(written), code]));
}

/** The code of what was written; what is on no list is given back as it is, for the schema to refuse. */
export function codeOf(list: WordList, written: string): string {
  return list.get(plainWord(written)) ?? written;
}
