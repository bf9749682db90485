import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screenText } from '../app/domain/privacy/text-screen';

const usage = 'Usage: npm run --silent screen -- FILE';
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) refuse(usage);
else screenFile(file);

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** One line per finding on standard output, and nothing else; whatever is wrong goes to standard error. */
function screenFile(name: string): void {
  const text = readText(name);
  if (text === null) return;
  for (const { kind, severity, start, end } of screenText(text)) {
    process.stdout.write(`${JSON.stringify({ kind, severity, start, end })}\n`);
  }
}

/** The text of a file in UTF-8. A byte order mark is its first character and counts as one. */
function readText(name: string): string | null {
  // npm runs scripts in the folder of the package; the name may be meant from where it was typed.
  const path = existsSync(name) ? name : resolve(process.env.INIT_CWD ?? '.', name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    refuse(`${name}: ${reasons[code] ?? `this file cannot be read (${code})`}`);
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  refuse(`${name}: this is not text in UTF-8. Save it as UTF-8 (with or without a byte order mark).`);
  return null;
}
