import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type RequestOptions } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Where the page server keeps a page that is only bytes. */
export const barePath = '/bare-page';

export interface PageServer {
  /** The whole page, over one connection that stays open. */
  readonly ask: (path: string) => Promise<string>;
  /** Makes this text the bare page. */
  readonly keep: (page: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startPageServer(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const child = fork(fileURLToPath(new URL('page-server.ts', import.meta.url)), {
    env: { ...process.env, ...settings, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = await answerOf(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let asked = 0;
  return {
    ask(path) {
      asked += 1;
      const headers = { 'X-Forwarded-For': `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}` };
      return read({ port: Number(port), path, agent, headers });
    },
    async keep(page) {
      child.send(page);
      await answerOf(child);
    },
    async stop() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function answerOf(child: ChildProcess): Promise<unknown[]> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The page server ended.');
  });
  return Promise.race([once(child, 'message'), ended]);
}

function read(options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts).toString());
        else reject(new Error(`${options.path} answered ${response.statusCode}`));
      });
    });
    request.on('error', reject);
  });
}
