import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startSmtpServer } from '#tests/support/smtp-server';
import type { OutgoingMail } from '~/platform/mailer';
import { resendMailer } from '~/platform/mailer-resend.server';
import { smtpMailer } from '~/platform/mailer-smtp.server';

const mail: OutgoingMail = {
  key: 'activity-7/role-granted/person',
  to: 'iemand@voorbeeld.example',
  from: 'Leerkring <portaal@voorbeeld.example>',
  replyTo: 'antwoord@voorbeeld.example',
  subject: 'Een onderwerp',
  text: 'Tekst',
  html: '<p>Tekst</p>',
};

interface Heard {
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

async function withResend<Value>(
  status: number,
  run: (url: string, heard: Heard[]) => Promise<Value>,
): Promise<Value> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push({ headers: request.headers, body: JSON.parse(body) });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(status === 200 ? { id: 'x' } : { name: 'invalid', message: `no ${mail.to}` }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard);
  } finally {
    server.close();
  }
}

describe('sending through Resend', () => {
  it('says which mail it is, so that the same one is delivered once', async () => {
    await withResend(200, async (baseUrl, heard) => {
      await resendMailer('re_test', { baseUrl })(mail);
      expect(heard[0]?.headers['idempotency-key']).toBe(mail.key);
      expect(heard[0]?.body.headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
      expect(heard[0]?.body).toMatchObject({ to: mail.to, reply_to: mail.replyTo, subject: mail.subject });
    });
  });

  it('tells a refusal from a service that is away, in a code without the address', async () => {
    await withResend(422, async (baseUrl) => {
      await expect(resendMailer('re_test', { baseUrl })(mail)).rejects.toMatchObject({
        problem: 'refused',
        message: expect.not.stringContaining(mail.to),
      });
    });
    const away = resendMailer('re_test', { baseUrl: 'http://127.0.0.1:1' });
    await expect(away(mail)).rejects.toMatchObject({ problem: 'unreachable' });
  });
});

describe('sending through SMTP', () => {
  it('gives the same mail the same id, and asks machines not to answer', async () => {
    const server = await startSmtpServer();
    try {
      await smtpMailer(server.url)(mail);
      await smtpMailer(server.url)(mail);
      const [first, second] = server.messages.map((message) => /^Message-ID: .*/im.exec(message)?.[0]);
      expect(first).toMatch(/@voorbeeld\.example>$/);
      expect(second).toBe(first);
      expect(server.messages[0]).toContain('Auto-Submitted: auto-generated');
      expect(server.messages[0]).not.toContain('List-Unsubscribe');
      const stop = 'https://portaal.example/leren/abonnement/abc';
      await smtpMailer(server.url)({ ...mail, unsubscribe: stop });
      expect(server.messages[2]).toContain(`List-Unsubscribe: <${stop}>`);
      server.refuse(true);
      await expect(smtpMailer(server.url)(mail)).rejects.toMatchObject({ problem: 'refused' });
    } finally {
      await server.stop();
    }
  });
});
