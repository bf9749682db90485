import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerProblem } from '../../scripts/answer-problem';

const root = join(import.meta.dirname, '../..');

async function assign(input: string | Buffer) {
  const { code, out, error } = await answerProblem(Buffer.from(input));
  return { code, out, errors: error.split('\n').slice(0, -1) };
}

const problem = {
  requests: [
    { id: 'b', demand: 1 },
    { id: 'a', demand: 2 },
  ],
  reviewers: [
    { id: 'zoe', capacity: 1, senior: true },
    { id: 'ada', capacity: 2 },
  ],
  scores: [
    [2, -4],
    [5, 3.5],
  ],
  rules: { seniorPerRequest: 1 },
  objective: 'total',
};

describe('the command that assigns', () => {
  test('prints one JSON object and nothing else, as `npm run --silent assign`', () => {
    const ran = spawnSync('npm', ['run', '--silent', 'assign'], {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify(problem),
      shell: process.platform === 'win32',
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(ran.stdout)).toEqual({
      status: 'partial',
      filledSeats: 2,
      objective: 8.5,
      weakest: 0,
      assignments: [
        { request: 'a', reviewers: ['ada', 'zoe'] },
        { request: 'b', reviewers: [] },
      ],
      unfilled: [{ request: 'b', seats: 1, relax: [{ kind: 'capacity', reviewer: 'zoe' }] }],
    });
  });

  test('says why nothing can be assigned, which is an answer too', async () => {
    const fixed = [{ request: 'b', reviewer: 'ada' }];
    const { code, out, errors } = await assign(JSON.stringify({ ...problem, fixed }));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(JSON.parse(out)).toMatchObject({
      status: 'infeasible',
      reason: {
        code: 'fixed-without-senior',
        sentence: 'With ada fixed, b has no room for 1 senior among 1.',
      },
    });
  });

  test.each<{ what: string; input: string | Buffer; errors: readonly RegExp[] }>([
    { what: 'nothing', input: '', errors: [/^the problem: must be JSON in UTF-8/] },
    { what: 'NaN', input: '{"scores":[[NaN]]}', errors: [/^the problem: must be JSON in UTF-8/] },
    {
      what: 'text that is not UTF-8',
      input: Buffer.from('{"é":1}', 'latin1'),
      errors: [/^the problem: must be JSON in UTF-8/],
    },
    {
      what: 'several faults',
      input: JSON.stringify({ ...problem, requests: [{ id: 'b', demand: 0 }], fast: true }),
      errors: [
        /^requests\[0\]\.demand: must be 1, 2 or 3$/,
        /^fast: is not known$/,
        /^scores: has 2 rows for 1 requests$/,
      ],
    },
  ])('refuses $what with a line per fault', async ({ input, errors }) => {
    const ran = await assign(input);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.errors).toHaveLength(errors.length);
    for (const [at, error] of errors.entries()) expect(ran.errors[at]).toMatch(error);
  });

  test('refuses the name of a file', () => {
    const script = join(root, 'scripts/assign.ts');
    const ran = spawnSync(process.execPath, ['--import', 'tsx', script, 'problem.json'], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    });
    expect(ran).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'Usage: npm run --silent assign < problem.json\n',
    });
  });
});
