import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuild, root, runPackage } from './project.mjs';

/** A part counts what it ran, and gives what it printed for when something failed. */
const nothing = { passed: 0, failed: 0, skipped: 0, output: '' };

async function check(file, parameters) {
  const { code, output } = await runPackage(file, parameters, { quiet: true });
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, output };
}

function freshResultFile(name) {
  const file = join(root, '.local', 'results', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** Something broke outside any test, a file that does not load for example: that is a failure too. */
function counted({ passed, failed, skipped }, code, output) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}

async function vitest(project) {
  const file = freshResultFile(project);
  const { DATABASE_URL: _, ...env } = process.env;
  const { code, output } = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { quiet: true, env: { ...env, NODE_ENV: 'test' } },
  );
  if (!existsSync(file)) return { ...nothing, failed: 1, output };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  return counted({ passed: result.numPassedTests, failed: result.numFailedTests, skipped }, code, output);
}

async function journeys(report) {
  const browser = await findBrowser(report);
  await ensureBuild(report);
  const file = freshResultFile('journeys');
  const { code, output } = await runPackage(
    '@playwright/test/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'],
    {
      quiet: true,
      env: { ...process.env, CHROMIUM_PATH: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
  );
  if (!existsSync(file)) return { ...nothing, failed: 1, output };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  return counted({ passed: stats.expected, failed, skipped: stats.skipped }, code, output);
}

async function build(report) {
  await ensureBuild(report);
  return { ...nothing, passed: 1 };
}

export const parts = {
  types: () => check('typescript-7/bin/tsc', ['--noEmit']),
  lint: () => check('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  layers: () =>
    check('dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['app', 'scripts', 'tests', '--config', 'scripts/checks/layers.cjs'],
    ]),
  names: () => check('tsx/dist/cli.mjs', ['scripts/checks/names.ts']),
  dead: () => check('knip/bin/knip.js', ['--config', 'scripts/checks/knip.json']),
  unit: () => vitest('unit'),
  db: () => vitest('db'),
  routes: () => vitest('routes'),
  build,
  journeys,
};
