import { isMessageKey, type T } from './translate';

/**
 * Puts a message code of a form into words: `required`, or `too-long|600` where the parts after
 * the bars are `{{a}}`, `{{b}}` and `{{c}}` in the text.
 */
export function messageOf(t: T, code: string): string {
  const [name = '', a = '', b = '', c = ''] = code.split('|');
  const key = `errors:${name}`;
  return isMessageKey(key) ? t(key, { a, b, c, count: Number(a) || 0 }) : t('errors:invalid');
}
