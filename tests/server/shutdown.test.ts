import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { gracefulShutdown } from '~/server/shutdown';

const logger = pino({ level: 'silent' });

async function stoppable(answerAfterMs: number, deadlineMs: number) {
  const ended: string[] = [];
  const server = createServer((_request, response) => {
    setTimeout(() => response.end('done'), answerAfterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const shutdown = gracefulShutdown({
    server,
    logger,
    noticeMs: 0,
    deadlineMs,
    afterwards: [
      async () => {
        ended.push('worker');
        throw new Error('did not want to');
      },
      async () => ended.push('database'),
    ],
  });
  const asked = new Promise<string>((resolve) => {
    get({ port, host: '127.0.0.1' }, (response) => {
      response.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    }).on('error', () => resolve('cut off'));
  });
  await new Promise((resolve) => server.once('request', resolve));
  return { shutdown, asked, ended };
}

test('stopping finishes what is in flight, then ends the rest in order, also past a part that fails', async () => {
  const { shutdown, asked, ended } = await stoppable(100, 5000);
  expect(shutdown.isShuttingDown()).toBe(false);
  const stopping = shutdown.stop();
  expect(shutdown.isShuttingDown()).toBe(true);
  expect(ended).toEqual([]);
  await Promise.all([stopping, shutdown.stop()]);
  expect(await asked).toBe('done');
  expect(ended).toEqual(['worker', 'database']);
});

test('a request that takes longer than the deadline is cut off', async () => {
  const { shutdown, asked, ended } = await stoppable(60_000, 50);
  await shutdown.stop();
  expect(await asked).toBe('cut off');
  expect(ended).toEqual(['worker', 'database']);
});
