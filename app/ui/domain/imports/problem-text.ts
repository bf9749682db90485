import { messageOf } from '~/i18n/message-code';
import { isMessageKey, type T } from '~/i18n/translate';

/** What is wrong at a place of a file, in one sentence: in the words of imports, or those of the pages. */
export function problemText(t: T, code: string): string {
  const [name = '', a = '', b = ''] = code.split('|');
  const key = `imports:problem.${name}`;
  return isMessageKey(key) ? t(key, { a, b }) : messageOf(t, code);
}

/** What changes, in words. */
export function changeText(t: T, what: string): string {
  const key = `imports:change.${what}`;
  return isMessageKey(key) ? t(key) : what;
}
