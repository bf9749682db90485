import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureBuild, ensureDependencies, root } from './project.mjs';

const began = performance.now();
const development = process.argv.includes('--dev');

function report(line) {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

try {
  process.chdir(root);
  checkNode();
  if (existsSync('.env')) process.loadEnvFile('.env');
  await ensureDependencies(report);
  if (development) {
    const { register } = await import('tsx/esm/api');
    register();
  } else {
    await ensureBuild(report);
  }
  const entry = development ? 'scripts/start-portal.ts' : 'build/portal/start.js';
  const { start } = await import(pathToFileURL(join(root, entry)).href);
  await start({ development, report });
} catch (error) {
  console.error(`\nThe portal cannot start. ${error instanceof Error ? error.message : error}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}
