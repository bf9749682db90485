import { fail, type Result, succeed } from '../../kernel/result';
import type { TypedTerm } from './inputs';

export interface NewTerm {
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly explanationNl: string;
  readonly explanationEn: string;
}

interface Known {
  /** The codes of the version before: these go on under the same meaning. */
  readonly current: ReadonlySet<string>;
  /** Every code there ever was: a new term does not take one that meant something else. */
  readonly ever: ReadonlySet<string>;
}

/**
 * The terms of a next version as they were typed: rows left empty and terms that end are left out, and what is new gets a
 * code from its English name. Fields of a term that lacks a name are refused with their place in the form.
 */
export function termsOfVersion(
  typed: readonly TypedTerm[],
  { current, ever }: Known,
): Result<readonly NewTerm[], 'not-a-list' | 'too-few-terms'> {
  const problems: Record<string, string> = {};
  const terms: NewTerm[] = [];
  const taken = new Set(ever);
  for (const [place, { code, labelNl, labelEn, explanationNl, explanationEn, ends }] of typed.entries()) {
    if (ends || (!code && !labelNl && !labelEn && !explanationNl && !explanationEn)) continue;
    if (code && !current.has(code)) return fail('not-a-list');
    if (!labelNl) problems[`terms[${place}].labelNl`] = 'required';
    if (!labelEn) problems[`terms[${place}].labelEn`] = 'required';
    if (!labelNl || !labelEn) continue;
    const chosen = code || freeCode(labelEn, taken);
    taken.add(chosen);
    terms.push({ code: chosen, labelNl, labelEn, explanationNl, explanationEn });
  }
  if (Object.keys(problems).length > 0) return fail('not-a-list', problems);
  return terms.length < 2 ? fail('too-few-terms') : succeed(terms);
}

/** A code from words: lower case, without accents, at most forty characters, and not one that was ever there. */
export function freeCode(words: string, taken: ReadonlySet<string>): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 34)
    .replace(/-+$/, '');
  const base = plain.length < 2 ? 'term' : plain;
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(code)) return code;
  }
}
