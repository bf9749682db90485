import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import { recordActivity } from '../../activity/record-activity.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewLink } from '../../requests/intake/mailed-link.server';
import { lockInvoicing } from '../invoices/write-invoice.server';
import { type AskableHours, findAskable } from './askable-lines.server';

export interface ConfirmationAsked {
  /** For the caller to mail, in the same transaction. */
  readonly link: NewLink;
  readonly reference: string;
  readonly answerByOn: CalendarDay;
}

export type AskConfirmationRefusal = 'not-found' | NonNullable<AskableHours['obstacle']>;

/**
 * Asks the contact of a payer, by a mailed link, whether what is not billed yet is right. Until they answer, or the day
 * for it passed, it is not billed.
 */
export async function askConfirmation(
  work: Work,
  { payerId }: { readonly payerId: string },
): Promise<Result<ConfirmationAsked, AskConfirmationRefusal>> {
  const askedById = personIdOf(work.actor);
  if (askedById === null || !(hasRole(work.actor, 'treasurer') || hasRole(work.actor, 'coordinator'))) {
    return fail('not-found');
  }
  await lockInvoicing(work);
  const askable = await findAskable(work, payerId);
  if (!askable) return fail('not-found');
  const { obstacle, lines, reference, accountId, sentTo, answerByOn } = askable;
  if (obstacle !== null) return fail(obstacle);
  const linkToken = newSecretToken();
  const [asked] = await work.tx
    .insert(lineConfirmations)
    .values({ payerId, tokenHash: hashOfToken(linkToken), sentTo, askedById, askedAt: work.now, answerByOn })
    .returning({ id: lineConfirmations.id });
  if (!asked) throw new Error('a confirmation was not asked for');
  await work.tx
    .insert(confirmationItems)
    .values(lines.map(({ lineId }) => ({ confirmationId: asked.id, lineId })));
  await recordActivity(work, {
    name: 'billing.confirmation-asked',
    data: { confirmationId: asked.id, accountId, payerId, lines: lines.length },
  });
  return succeed({ link: { address: sentTo, language: 'nl', linkToken }, reference, answerByOn });
}
