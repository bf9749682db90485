import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A service level is a word of ours; a service is none. */
const dumpingGrounds = /(^|[-./])(utils?|helpers?|common|misc|managers?|services?(?!-level))([-./]|$)/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.[a-z]+$/;
const longest = 300;

/** Time and chance are arguments of pure rules: a rule gives the same answer to the same question. */
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(/;

export function problemsOf(path: string, source: string): string[] {
  const problems: string[] = [];
  const code = /\.tsx?$/.test(path);
  if (dumpingGrounds.test(path)) problems.push('is named after no purpose (utils, helpers, common, …)');
  if (code && !kebabCase.test(basename(path))) problems.push('is not written in kebab-case');
  const lines = source.split('\n').length - 1;
  if (code && lines > longest && !path.startsWith('app/i18n/')) {
    problems.push(`has ${lines} lines; split it by purpose, ${longest} is the most`);
  }
  const pureRule = path.startsWith('app/domain/') && code && !path.includes('.server.');
  if (pureRule && impure.test(source)) problems.push('reads the clock or chance; take it as an argument');
  return problems;
}

export function problemsIn(root: string): string[] {
  const files = ['app', 'scripts', 'tests']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const path = file.slice(root.length).replace(/^\//, '');
    return problemsOf(path, readFileSync(file, 'utf8')).map((problem) => `${path} ${problem}`);
  });
}

if (import.meta.filename === process.argv[1]) {
  const problems = problemsIn(process.cwd());
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'every file has a name and a length to read' : `${problems.length} problems`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
