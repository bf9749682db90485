import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Chosen once, by the process that starts the workers, who find it in their environment. */
process.env.JOURNEY_PORT ??= String(20_000 + (process.pid % 20_000));
const origin = `http://127.0.0.1:${process.env.JOURNEY_PORT}`;

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, '.local/journeys/results'),
  workers: 2,
  // The long journeys beside the walk along every link, so that neither worker waits long for the other; then a look
  // at every page that was found.
  projects: [
    { name: 'pair', testMatch: 'request-finds-its-pair.spec.ts' },
    { name: 'review', testMatch: 'a-review-to-its-end.spec.ts' },
    { name: 'money', testMatch: 'hours-to-money.spec.ts' },
    { name: 'methodology', testMatch: 'methodology-in-versions.spec.ts' },
    { name: 'finding', testMatch: 'finding-to-its-effect.spec.ts' },
    { name: 'walk', testMatch: 'walk.spec.ts' },
    { name: 'intake', testMatch: ['over-days-with-two.spec.ts', 'in-english.spec.ts'] },
    { name: 'pages', testMatch: 'every-page.spec.ts', dependencies: ['walk'] },
  ],
  fullyParallel: true,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 10_000,
    // Pages fade into each other; a browser without a graphics card spends half of its time on that.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Without a graphics card the browser imitates one, which takes a third more time than drawing without.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-gpu',
        '--disable-software-rasterizer',
        // Threads that help a script on a core that is taken cost a page a fifth more than they save.
        '--js-flags=--single-threaded',
      ],
    },
  },
  webServer: {
    command: 'node tests/e2e/demonstration-server.mjs',
    cwd: root,
    url: `${origin}/health/ready`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
  },
});
