import type { CareDomain } from '../expertise';
import type { ShownField } from './shown-field';

/** What a profile says and shows: a change of it waits for the coordinator unless it only shows less. */
export interface ProfileContent {
  readonly about: string;
  readonly careDomain: CareDomain;
  readonly themes: readonly string[];
  readonly sectors: readonly string[];
  readonly reviewForms: readonly string[];
  readonly spokenLanguages: readonly string[];
  readonly provinceCodes: readonly string[];
  readonly youthRegionCodes: readonly string[];
  readonly shownFields: readonly ShownField[];
  readonly isListed: boolean;
}

export const contentFields = [
  'about',
  'careDomain',
  'themes',
  'sectors',
  'reviewForms',
  'spokenLanguages',
  'provinceCodes',
  'youthRegionCodes',
  'shownFields',
  'isListed',
] as const satisfies readonly (keyof ProfileContent)[];
export type ContentField = (typeof contentFields)[number];

/** Which parts differ; the order of a list says nothing. */
export function differingFields(before: ProfileContent, after: ProfileContent): ContentField[] {
  return contentFields.filter((field) => comparable(before[field]) !== comparable(after[field]));
}

export interface SplitChange {
  /** As it is from now on: nothing that was not there, and without what is not to be shown any more. */
  readonly atOnce: ProfileContent;
  /** All of what is wanted, when a part of it needs the look of a coordinator. */
  readonly waits: ProfileContent | null;
}

/**
 * What of a change counts at once. Showing less does: a field hidden, no longer listed, the text taken away. Whatever
 * says something else or shows more waits, the first filling-in included.
 */
export function splitChange(current: ProfileContent, wanted: ProfileContent): SplitChange {
  const atOnce: ProfileContent = {
    ...current,
    about: wanted.about === '' ? '' : current.about,
    shownFields: current.shownFields.filter((field) => wanted.shownFields.includes(field)),
    isListed: current.isListed && wanted.isListed,
  };
  return { atOnce, waits: differingFields(atOnce, wanted).length > 0 ? wanted : null };
}

/** The content alone, of anything that holds it. */
export function contentOf<Holder extends Readonly<Record<ContentField, unknown>>>(
  holder: Holder,
): Pick<Holder, ContentField> {
  const content = Object.fromEntries(contentFields.map((field) => [field, holder[field]]));
  return content as Pick<Holder, ContentField>;
}

function comparable(value: string | boolean | readonly string[]): string {
  return typeof value === 'object' ? [...new Set(value)].sort().join(' ') : String(value);
}
