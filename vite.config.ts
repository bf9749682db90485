import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { inlineTokens } from './scripts/inline-tokens';
import { pruneRules } from './scripts/prune-rules';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: false;
  }
}

export default defineConfig({
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  build: { assetsInlineLimit: 0 },
  css: { postcss: { plugins: [pruneRules(import.meta.dirname), inlineTokens()] } },
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
});
