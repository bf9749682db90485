import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

export interface SmtpServer {
  readonly url: string;
  /** Whole messages as they came in. */
  readonly messages: string[];
  /** From now on the server takes no mail from anybody. */
  refuse(refusing: boolean): void;
  stop(): Promise<void>;
}

/** A mail server that speaks just enough SMTP to take a mail, or to refuse one. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const messages: string[] = [];
  let isRefusing = false;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    converse(socket, messages, () => isRefusing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    refuse(refusing) {
      isRefusing = refusing;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, messages: string[], isRefusing: () => boolean): void {
  let unread = '';
  let isReadingMessage = false;
  socket.write('220 test ready\r\n');
  socket.setEncoding('utf8').on('data', (chunk) => {
    unread += chunk;
    for (;;) {
      const end = unread.indexOf(isReadingMessage ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const taken = unread.slice(0, end);
      unread = unread.slice(end + (isReadingMessage ? 5 : 2));
      if (isReadingMessage) {
        messages.push(taken);
        isReadingMessage = false;
        socket.write('250 taken\r\n');
      } else if (/^DATA/i.test(taken)) {
        isReadingMessage = true;
        socket.write('354 go on\r\n');
      } else if (/^RCPT/i.test(taken) && isRefusing()) {
        socket.write('550 not here\r\n');
      } else if (/^QUIT/i.test(taken)) {
        socket.end('221 bye\r\n');
      } else {
        socket.write('250 fine\r\n');
      }
    }
  });
}
