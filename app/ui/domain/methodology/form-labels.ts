import type { Translate } from '~/i18n/translate';

const names = [
  'titleNl',
  'summaryNl',
  'bodyNl',
  'titleEn',
  'summaryEn',
  'bodyEn',
  'changeNote',
  'kind',
  'audience',
  'roles',
  'steps',
  'moments',
  'ownerId',
] as const;

/** The fields of a resource by what they are called, in the order of the form. */
export function formLabels(t: Translate<'methodology'>): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, t(`form.${name}`)]));
}
