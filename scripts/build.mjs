import { join } from 'node:path';
import { root, runPackage } from './project.mjs';

process.chdir(root);
process.env.NODE_ENV = 'production';

const pages = await runPackage('@remix-run/dev/dist/cli.js', ['vite:build']);
if (pages.code !== 0) process.exit(pages.code);

const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '~': join(root, 'app') } },
  build: {
    ssr: true,
    outDir: 'build/portal',
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: {
      input: {
        start: 'scripts/start-portal.ts',
        migrate: 'scripts/migrate.ts',
        'first-coordinator': 'scripts/first-coordinator.ts',
        'erase-expired': 'scripts/erase-expired.ts',
        'rebuild-search-index': 'scripts/rebuild-search-index.ts',
        import: 'scripts/import.ts',
        export: 'scripts/export.ts',
        'rotate-content-key': 'scripts/rotate-content-key.ts',
        'document-reader': 'app/platform/documents/reader/document-reader.server.ts',
        serve: 'app/server/serve.ts',
        worker: 'app/server/worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
