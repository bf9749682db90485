import type { Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { staticFiles } from './static-files';

/** Where the pages come from: the build, or Vite. */
export interface Pages {
  readonly files: RequestHandler;
  readonly loadBuild: () => Promise<ServerBuild>;
  readonly close: () => Promise<void>;
}

export async function builtPages(directory = path.resolve('build')): Promise<Pages> {
  const entry = pathToFileURL(path.join(directory, 'server', 'index.js')).href;
  const build: ServerBuild = await import(/* @vite-ignore */ entry);
  return {
    files: staticFiles(path.join(directory, 'client')),
    loadBuild: async () => build,
    close: async () => {},
  };
}

export async function developmentPages(server: Server): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } } });
  return {
    files: vite.middlewares,
    loadBuild: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    close: () => vite.close(),
  };
}
