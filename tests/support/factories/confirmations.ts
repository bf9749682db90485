import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { answerConfirmation } from '~/domain/billing/confirmation/answer-confirmation.server';
import { askConfirmation } from '~/domain/billing/confirmation/ask-confirmation.server';
import { findByLink } from '~/domain/billing/confirmation/find-by-link.server';
import { payerIdsOf } from './invoices';
import type { MadeReview } from './reviews';

/** Asks the first payer of a review; gives the secret part of the link. */
export async function askPayer(by: Actor, review: MadeReview): Promise<string> {
  const [payerId = ''] = await payerIdsOf(review);
  const asked = await withActor(by, (work) => askConfirmation(work, { payerId }));
  if (!asked.ok) throw new Error(`not asked: ${asked.reason}`);
  return asked.value.link.linkToken;
}

/** Asks the first payer, who says of the first line that it is not right. Gives which dispute that is. */
export async function disputeFirstLine(by: Actor, review: MadeReview) {
  const token = await askPayer(by, review);
  const asked = await withActor(visitor, (work) => findByLink(work, token));
  const lineId = asked?.lines[0]?.lineId ?? 0;
  const answered = await withActor(visitor, (work) =>
    answerConfirmation(work, {
      token,
      byFunction: 'contractbeheerder',
      disputed: [{ lineId, reason: 'Die dag was er niemand' }],
    }),
  );
  if (!answered.ok || !asked) throw new Error('not disputed');
  return { token, lineId, confirmationId: asked.id };
}
