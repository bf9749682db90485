import type { Language } from '~/i18n/language';
import { isMessageKey, type T } from '~/i18n/translate';
import { formatDay } from '../formats/day';
import { formatList } from '../formats/list';

type ParamValue = string | number | readonly string[];

interface CodedReason {
  readonly code: string;
  readonly params: Readonly<Record<string, ParamValue>>;
}

export type ReasonFamily = 'exclusion' | 'reason' | 'note' | 'toJudge' | 'toDo';

/** The sentence of a matching reason: days written out, codes of a vocabulary in words. */
export function reasonText(t: T, language: Language, family: ReasonFamily, reason: CodedReason): string {
  const key = `matching:${family}.${reason.code}`;
  if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
  const words = Object.entries(reason.params).map(([name, value]) => [
    name,
    paramText(t, language, name, value),
  ]);
  return t(key, Object.fromEntries(words));
}

function paramText(t: T, language: Language, name: string, value: ParamValue): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    return name.endsWith('On') ? formatDay(language, value) : wordFor(t, name, value);
  }
  return formatList(
    language,
    value.map((code) => wordFor(t, name, code)),
  );
}

function wordFor(t: T, vocabulary: string, code: string): string {
  const keys = [`domain:${vocabulary}.${code}`, `matching:${vocabulary}.${code}`];
  const key = keys.find(isMessageKey);
  return key ? t(key) : code;
}
