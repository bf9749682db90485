import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screenText } from '../app/domain/privacy/text-screen';

/** What a command says, and with which code it ends. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const usage = 'Usage: npm run --silent screen -- FILE';
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

/** One line per finding on standard output, and nothing else; whatever is wrong goes to standard error. */
export function screenFile([file, ...more]: readonly string[]): Said {
  if (!file || more.length > 0) return refused(usage);
  const read = readText(file);
  if (!('text' in read)) return refused(`${file}: ${read.problem}`);
  const lines = screenText(read.text).map(
    ({ kind, severity, start, end }) => `${JSON.stringify({ kind, severity, start, end })}\n`,
  );
  return { code: 0, out: lines.join(''), error: '' };
}

function refused(message: string): Said {
  return { code: 2, out: '', error: `${message}\n` };
}

/** The text of a file in UTF-8. A byte order mark is its first character and counts as one. */
function readText(name: string): { readonly text: string } | { readonly problem: string } {
  // npm runs scripts in the folder of the package; the name may be meant from where it was typed.
  const path = existsSync(name) ? name : resolve(process.env.INIT_CWD ?? '.', name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { problem: reasons[code] ?? `this file cannot be read (${code})` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    // Said below.
  }
  return { problem: 'this is not text in UTF-8. Save it as UTF-8 (with or without a byte order mark).' };
}
