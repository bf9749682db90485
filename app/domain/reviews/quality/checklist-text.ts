import { charactersIn } from '../../privacy/text-length';

/** A list that fits one look. */
export const mostItems = 20;
const [shortest, longest] = [5, 400];

/** The items somebody typed, one on each line; empty lines say nothing. */
export function itemsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What keeps two lists of items from being one list in two languages, by field; `null` when nothing does. */
export function problemWith(
  dutch: readonly string[],
  english: readonly string[],
): Readonly<Record<string, string>> | null {
  const problems = Object.entries({ itemsNl: lengthProblem(dutch), itemsEn: lengthProblem(english) }).flatMap(
    ([field, problem]) => (problem ? [[field, problem] as const] : []),
  );
  if (problems.length > 0) return Object.fromEntries(problems);
  return dutch.length === english.length
    ? null
    : { itemsEn: `lines-differ|${dutch.length}|${english.length}` };
}

function lengthProblem(items: readonly string[]): string | null {
  if (items.length === 0) return 'required';
  if (items.length > mostItems) return `too-many-lines|${mostItems}`;
  if (items.some((item) => charactersIn(item) < shortest)) return `line-too-short|${shortest}`;
  return items.some((item) => charactersIn(item) > longest) ? `line-too-long|${longest}` : null;
}
