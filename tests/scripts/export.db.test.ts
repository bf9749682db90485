import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTreasurer } from '#tests/support/factories/billing';
import { issueAllOf, makeApprovedHours } from '#tests/support/factories/invoices';
import { useTestDatabase } from '#tests/support/test-database';
import { databaseUrl } from '~/db/client.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leerkring-export-'));
  clock.set(new Date('2030-03-15T09:00:00Z'));
  await issueAllOf(await makeTreasurer(), await makeApprovedHours([6000, 4000]));
  clock.reset();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runExport(parameters: readonly string[], url = databaseUrl()): Promise<Ended> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts', ...parameters];
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('the command', () => {
  it('writes the lines of a quarter into a folder that it makes, and says where', async () => {
    const out = join(folder, 'nieuw', 'map');
    const { code, stdout, stderr } = await runExport([
      '--period',
      '2030-Q1',
      '--format',
      'csv',
      '--out',
      out,
    ]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 of 1')]);
    const path = stdout.trim();
    expect(basename(path)).toMatch(/^leerkring-export-\d{4}-\d{3}-csv-2030-Q1\.csv$/);
    expect(readdirSync(out)).toEqual([basename(path)]);
    expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(3);
  });

  it('writes every e-invoice as a file of its own', async () => {
    const out = join(folder, 'ubl');
    const { code, stdout } = await runExport(['--period', '2030', '--format', 'ubl', '--out', out]);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['2030-0001.xml', '2030-0002.xml']);
    expect(stdout.trim().split('\n')).toEqual(readdirSync(out).map((name) => join(out, name)));
    for (const name of readdirSync(out)) expect(readFileSync(join(out, name), 'utf8')).toContain('<Invoice ');
  });

  it.each([
    [['--period', '2030-Q5', '--format', 'csv', '--out', '.'], 'this is no period'],
    [['--period', '2030', '--format', 'pdf', '--out', '.'], 'there is no such format'],
    [['--period', '2030', '--format', 'csv', '--out', 'package.json'], 'nothing can be written'],
    [['--period', '2030', '--format', 'csv'], 'Usage'],
  ])('%j is refused in plain words', async (parameters, words) => {
    const { code, stdout, stderr } = await runExport(parameters);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });

  it('says that there is no database', async () => {
    const parameters = ['--period', '2030', '--format', 'csv', '--out', folder];
    const { code, stderr } = await runExport(parameters, 'postgres://nobody:x@127.0.0.1:1/none');
    expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be reached')]);
  });
});
