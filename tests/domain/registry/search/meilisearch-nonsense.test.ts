import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { meilisearchEngine } from '~/domain/registry/search/meilisearch-engine.server';
import type { RegistryQuestion } from '~/domain/registry/search/registry-engine';
import { connectSearchServer } from '~/platform/search-server.server';

const question: RegistryQuestion = {
  groups: [],
  filters: {},
  nearby: null,
  sort: 'name',
  today: '2030-01-15',
  offset: 0,
  limit: 20,
};

async function ask(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { breaker, searching } = connectSearchServer(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    'key',
  );
  const began = performance.now();
  try {
    const found = await breaker.ask(() => meilisearchEngine(searching, 'registry').find(question));
    return { found, isResting: breaker.isResting(), took: performance.now() - began };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const json =
  (body: unknown): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

describe('a search server', () => {
  it.each<[string, RequestListener]>([
    ['a page of a proxy', json('<html>502</html>')],
    ['another shape', json({ hits: [] })],
    ['fewer answers than questions', json({ results: [] })],
    ['ids that are none', json({ results: Array(5).fill({ hits: [{ id: "x' or 1=1" }], totalHits: 1 }) })],
    ['a total that is none', json({ results: Array(5).fill({ hits: [], totalHits: -1 }) })],
    ['an error', (_request, response) => response.writeHead(500).end()],
    ['half an answer', (_request, response) => void response.write('{"results":', () => response.destroy())],
  ])('that answers with %s is left alone', async (_what, answer) => {
    expect(await ask(answer)).toMatchObject({ found: null, isResting: true });
  });

  it('that does not answer is not waited for', async () => {
    const { found, took } = await ask(() => {});
    expect(found).toBeNull();
    expect(took).toBeLessThan(5_000);
  });
});
