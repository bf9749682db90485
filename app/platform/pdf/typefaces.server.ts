import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/** A file with a part of the signs of a typeface. */
export interface Face {
  readonly name: string;
  readonly file: Buffer;
  readonly signs: ReadonlySet<number>;
}

export type Typefaces = Readonly<Record<Weight, readonly Face[]>>;

/** In the order in which they are asked for a sign: most texts need the first alone. */
const parts = ['latin', 'latin-ext'] as const;
const weightNumbers: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

let loaded: Typefaces | undefined;

/** The typeface of the portal, from the same package that the pages have it from; read once. */
export function typefaces(): Typefaces {
  loaded ??= { regular: facesOf('regular'), bold: facesOf('bold') };
  return loaded;
}

function facesOf(weight: Weight): Face[] {
  const require = createRequire(import.meta.url);
  return parts.map((part) => {
    const file = readFileSync(
      require.resolve(
        `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${part}-${weightNumbers[weight]}-normal.woff`,
      ),
    );
    return { name: `${weight}-${part}`, file, signs: new Set((create(file) as Font).characterSet) };
  });
}

export function canPrint(codePoint: number): boolean {
  return typefaces().regular.some(({ signs }) => signs.has(codePoint));
}

export interface Run {
  readonly face: string;
  readonly text: string;
}

/** A text in stretches that one face can print; a space stays with the word before it. */
export function runsOf(text: string, weight: Weight): Run[] {
  const faces = typefaces()[weight];
  const runs: { face: string; text: string }[] = [];
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const fits = faces.filter(({ signs }) => signs.has(codePoint));
    const face = (fits.find(({ name }) => name === last?.face) ?? fits[0] ?? faces[0])?.name ?? '';
    if (last?.face === face) last.text += sign;
    else runs.push({ face, text: sign });
  }
  return runs;
}
