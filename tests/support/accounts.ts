import { and, desc, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { personEmails, signInCodes } from '~/db/schema/accounts';
import { outboxMails } from '~/db/schema/notifications';

export async function addressOf(personId: string): Promise<string> {
  const [row] = await database()
    .select({ address: personEmails.address })
    .from(personEmails)
    .where(and(eq(personEmails.personId, personId), personEmails.isPrimary));
  if (!row) throw new Error('a person without an address');
  return row.address;
}

export interface MailedCode {
  readonly code: string;
  readonly linkToken: string;
}

/** What stands in the newest mail with a code to this address; null when there is none. */
export async function mailedCode(address: string): Promise<MailedCode | null> {
  const [mail] = await database()
    .select({ secrets: outboxMails.secrets })
    .from(outboxMails)
    .where(and(eq(outboxMails.recipientAddress, address), eq(outboxMails.template, 'sign-in-code')))
    .orderBy(desc(outboxMails.createdAt))
    .limit(1);
  const { code, linkToken } = mail?.secrets ?? {};
  return code && linkToken ? { code, linkToken } : null;
}

/** As if the codes of this address were asked for an hour ago. */
export async function expireCodes(address: string): Promise<void> {
  const anHour = 60 * 60_000;
  await database()
    .update(signInCodes)
    .set({ createdAt: new Date(Date.now() - anHour), expiresAt: new Date(Date.now() - anHour / 2) })
    .where(eq(signInCodes.address, address));
}
