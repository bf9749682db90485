import { chanceFor } from '../demonstration/chance';
import { firstHalves, secondHalves } from './large-world';

const chance = chanceFor('what people type');
const howMany = 300;

function made(make: (word: string) => string): string[] {
  return Array.from({ length: howMany }, () => make(chance.pick(firstHalves) + chance.pick(secondHalves)));
}

/** Three ways of searching, each with words enough to type another one every time. */
export const typedWords: Readonly<Record<string, readonly string[]>> = {
  'a word': made((word) => word),
  'a typing error': made((word) => `${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`),
  'two words': made((word) => `${word} ${chance.pick(firstHalves)}${chance.pick(secondHalves)}`).map(
    encodeURIComponent,
  ),
};
