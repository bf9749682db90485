import { assign } from '../app/domain/matching/assign/assign';
import { readProblem } from '../app/domain/matching/assign/read-problem';
import type { Said } from './screen-file';

/** One line of JSON on standard output; whatever is wrong with the problem goes to standard error, a line for each. */
export async function answerProblem(bytes: Buffer): Promise<Said> {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refused([
      `the problem: must be JSON in UTF-8 (${error instanceof Error ? error.message : error})`,
    ]);
  }
  const read = readProblem(given);
  return read.ok
    ? { code: 0, out: `${JSON.stringify(await assign(read.problem))}\n`, error: '' }
    : refused(read.faults.map(({ path, message }) => `${path}: ${message}`));
}

export function refused(lines: readonly string[]): Said {
  return { code: 2, out: '', error: `${lines.join('\n')}\n` };
}
