import { assign } from '../app/domain/matching/assign/assign';
import { readProblem } from '../app/domain/matching/assign/read-problem';

const usage = 'Usage: npm run --silent assign < problem.json';

/** One line of JSON on standard output; whatever is wrong with the problem goes to standard error, a line for each. */
if (process.argv.length > 2 || process.stdin.isTTY) refuse([usage]);
else await answer();

async function answer(): Promise<void> {
  const given = await readGiven();
  if (given === undefined) return;
  const read = readProblem(given);
  if (read.ok) process.stdout.write(`${JSON.stringify(await assign(read.problem))}\n`);
  else refuse(read.faults.map(({ path, message }) => `${path}: ${message}`));
}

async function readGiven(): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (error) {
    refuse([`the problem: must be JSON in UTF-8 (${error instanceof Error ? error.message : error})`]);
  }
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
