const words =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|' +
  'negentien|twintig|(?:een|twee[eë]|drie[eë]|vier|vijf|zes|zeven|acht|negen)n?entwintig';

/** A small number above one, in digits or in words. */
export const several = `(?:[2-9]|[12]\\d|${words})`;
/** Any small number. */
export const anyNumber = `(?:\\d{1,2}(?:[.,]\\d|½)?|één|${words})`;
/** Ordinals as in "op zijn zevende". */
export const ordinal =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|' +
  'vijftiende|zestiende|zeventiende|\\d{1,2}(?:e|de|ste))';

/** Ages at which the law or the care changes for everybody: of themselves they say nothing about somebody. */
export const legalAge = /^(?:18|achttien|21|eenentwintig|23|drieëntwintig|27)$/i;
