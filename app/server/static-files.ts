import path from 'node:path';
import express, { type RequestHandler } from 'express';

/** Built files carry a hash in their name and never change; everything else from `public/` may. */
export function staticFiles(clientDirectory: string): RequestHandler {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(clientDirectory, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    (_request, response) => void response.status(404).type('text').send('404'),
  );
  router.use(express.static(clientDirectory, { maxAge: '1h', index: false, redirect: false }));
  return router;
}
