const anywhere = 'https://portal.invalid';

/**
 * The path of a page of ours, or null. Everything a browser could take for another site is refused:
 * `//host`, `/\host`, a scheme, control characters.
 */
export function sameSitePath(value: string | null | undefined): string | null {
  if (!value || value.length > 1000 || !value.startsWith('/')) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, so `/<tab>/host` is `//host`
  if (/[\\\u0000-\u001f\u007f]/.test(value) || value.startsWith('//')) return null;
  if (!URL.canParse(value, anywhere)) return null;
  const { origin, pathname, search, hash } = new URL(value, anywhere);
  return origin === anywhere && !pathname.startsWith('//') ? pathname + search + hash : null;
}
