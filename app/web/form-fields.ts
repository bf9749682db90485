import type { FormValues } from '~/ui/primitives/form-state';

const mostFields = 1000;
const mostListItems = 200;
const longestEcho = 20_000;
const reserved = /^__|(?:^|[.[])(?:__proto__|prototype|constructor)(?:$|[.\]])/;

/**
 * What a browser sent, as it can be worked with: names the parser could be misled by are left out, and so is what
 * a browser never sends and a text column cannot hold.
 */
export function tidyFields(sent: FormData): URLSearchParams {
  const fields = new URLSearchParams();
  let count = 0;
  for (const [name, value] of sent) {
    if (typeof value !== 'string' || reserved.test(name) || hasHugeIndex(name)) continue;
    count += 1;
    if (count > mostFields) break;
    fields.append(name, tidyText(value));
  }
  return fields;
}

/** Everything typed, to be shown again. */
export function valuesOf(fields: URLSearchParams): FormValues {
  const names = new Set(fields.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const typed = fields.getAll(name).map((value) => value.slice(0, longestEcho));
      return [name, typed.length === 1 ? (typed[0] ?? '') : typed];
    }),
  );
}

function tidyText(value: string): string {
  return (
    value
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .normalize('NFC')
  );
}

function hasHugeIndex(name: string): boolean {
  return [...name.matchAll(/\[(\d+)\]/g)].some(([, index]) => Number(index) >= mostListItems);
}
