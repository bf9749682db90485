import { desc, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';

export interface MailedCode {
  readonly code: string;
  readonly linkToken: string | undefined;
}

/** The newest code on its way to an address, as long as its mail has not been sent. */
export async function mailedCode(address: string): Promise<MailedCode> {
  const [mail] = await database()
    .select({ secrets: outboxMails.secrets })
    .from(outboxMails)
    .where(eq(outboxMails.recipientAddress, address))
    .orderBy(desc(outboxMails.createdAt))
    .limit(1);
  const code = mail?.secrets?.code;
  if (!code) throw new Error(`no code is on its way to ${address}`);
  return { code, linkToken: mail?.secrets?.linkToken };
}
