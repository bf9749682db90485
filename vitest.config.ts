import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const database = {
  environment: 'node' as const,
  globalSetup: ['tests/support/database-server.ts'],
  hookTimeout: 180_000,
};

export default defineConfig({
  resolve: { alias: { '~': here('./app'), '#tests': here('./tests') } },
  test: {
    maxWorkers: 2,
    // A process runs many files, which takes half the time of one for each: a test puts back what it changes.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.db.test.{ts,tsx}', 'tests/routes/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/**/*.db.test.{ts,tsx}'],
          exclude: ['tests/routes/**', 'tests/e2e/**'],
          ...database,
        },
      },
      {
        extends: true,
        test: {
          name: 'routes',
          include: ['tests/routes/**/*.test.{ts,tsx}'],
          ...database,
          globalSetup: ['tests/support/built-pages.mjs', ...database.globalSetup],
          server: { deps: { external: [/\/build\//] } },
        },
      },
    ],
  },
});
