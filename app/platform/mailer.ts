export interface OutgoingMail {
  /** The same key is the same mail: whoever delivers it may drop the second. */
  readonly key: string;
  readonly to: string;
  readonly from: string;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The page to stop mails like this one, where its recipient asked for them. */
  readonly unsubscribe?: string | undefined;
}

/** Hands a mail to whoever delivers it; throws `MailNotSent` when that did not work. */
export type Mailer = (mail: OutgoingMail) => Promise<void>;

export type MailProblem = 'unreachable' | 'refused';

/** Carries a code instead of the provider's own words, which repeat the recipient's address. */
export class MailNotSent extends Error {
  constructor(readonly problem: MailProblem) {
    super(`The mail was not sent: ${problem}`);
    this.name = 'MailNotSent';
  }
}

/** For programs that answer mails by themselves: do not answer this one. And where to stop them, for those that show it. */
export function mailHeaders({ unsubscribe }: Pick<OutgoingMail, 'unsubscribe'>): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` }),
  };
}
