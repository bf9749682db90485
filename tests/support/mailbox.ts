import { type APIRequestContext, expect } from '@playwright/test';
import { decoded } from './page-forms';

export interface ReadMail {
  readonly subject: string;
  /** The text with its addresses, without markup. */
  readonly text: string;
}

/** The development mailbox, read on its own pages. Give it a request context that nobody is signed in with. */
export class Mailbox {
  constructor(private readonly request: APIRequestContext) {}

  /** Every mail to an address, newest first. */
  async mailsTo(address: string): Promise<ReadMail[]> {
    const list = await this.html(`/dev/mail?${new URLSearchParams({ aan: address })}`);
    const links = [...list.matchAll(/href="(\/dev\/mail\/[^"]+)"[^>]*>(.*?)<\/a>/g)];
    return Promise.all(
      links.map(async ([, path = '', subject = '']) => ({
        subject: decoded(withoutTags(subject)),
        text: textOf(await this.html(path)),
      })),
    );
  }

  /** Waits until the worker has sent a mail whose subject contains these words; gives the newest. */
  async waitFor(address: string, subject: string): Promise<ReadMail> {
    let found: ReadMail | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.mailsTo(address)).find((mail) => mail.subject.includes(subject));
          return found?.subject;
        },
        { message: `a mail "${subject}" to ${address}`, timeout: 20_000, intervals: [200, 400, 800] },
      )
      .toBeDefined();
    if (!found) throw new Error(`no mail "${subject}" to ${address}`);
    return found;
  }

  private async html(path: string): Promise<string> {
    const answer = await this.request.get(path);
    expect(answer.status(), path).toBe(200);
    return answer.text();
  }
}

/** The path of the first link of ours in a mail. */
export function linkIn({ text }: ReadMail): string {
  const link = /https?:\/\/[^/\s]+(\/\S+)/.exec(text)?.[1];
  if (!link) throw new Error('the mail holds no link');
  return link;
}

export function codeIn({ subject, text }: ReadMail): string {
  const code = /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0];
  if (!code) throw new Error('the mail holds no code');
  return code;
}

function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return decoded(main.replace(/<br\/?>/g, '\n').replace(/<[^>]+>/g, ' '));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}
