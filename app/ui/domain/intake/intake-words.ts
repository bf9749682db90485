import { isMessageKey, type T } from '~/i18n/translate';

export interface QuestionWords {
  readonly label: string;
  readonly help: string | undefined;
}

/** The words of a question, or of a column of its rows. A test walks through every question of the form. */
export function questionWords(
  t: T,
  name: string,
  group: 'questions' | 'columns' = 'questions',
): QuestionWords {
  const key = `intake:${group}.${name}`;
  return { label: wordOf(t, `${key}.label`) ?? name, help: wordOf(t, `${key}.help`) };
}

export function stepTitle(t: T, name: string): string {
  return wordOf(t, `intake:steps.${name}.title`) ?? name;
}

export function stepLead(t: T, name: string): string {
  return wordOf(t, `intake:steps.${name}.lead`) ?? '';
}

export function rowTitle(t: T, rows: string, index: number): string {
  return wordOf(t, `intake:row.${rows}`, { number: index + 1 }) ?? String(index + 1);
}

/** An answer of a vocabulary in words. */
export function optionWord(t: T, vocabulary: string, option: string): string {
  return wordOf(t, `domain:${vocabulary}.${option}`) ?? option;
}

function wordOf(t: T, key: string, params?: Record<string, number>): string | undefined {
  return isMessageKey(key) ? t(key, params) : undefined;
}
