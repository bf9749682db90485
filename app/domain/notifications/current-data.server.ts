import type { Work } from '~/db/with-actor.server';
import { newsLeft } from './mail-library-news.server';
import type { MailTemplate } from './mail-template';
import { isOvertaken } from './overtaken.server';
import { stepsLeft } from './remind-of-steps.server';

interface WaitingMail {
  readonly template: MailTemplate;
  readonly recipientId: string | null;
  readonly data: Readonly<Record<string, string>>;
}

/** What a mail says when it leaves, which may be less than when it was written; `null` when nothing of it is true. */
export async function currentData(
  work: Work,
  mail: WaitingMail,
): Promise<Readonly<Record<string, string>> | null> {
  const { template, recipientId, data } = mail;
  if (template === 'steps-due') return stepsLeft(work, recipientId, data);
  if (template === 'library-news') return newsLeft(work, data);
  return (await isOvertaken(work, mail)) ? null : data;
}
