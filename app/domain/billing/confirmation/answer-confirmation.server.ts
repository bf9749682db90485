import { and, eq, notInArray } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findByLink } from './find-by-link.server';

export interface ConfirmationAnswers {
  readonly token: string;
  readonly byFunction: string;
  /** What is not right, and why; everything else is. */
  readonly disputed: readonly { readonly lineId: number; readonly reason: string }[];
}

export type AnswerConfirmationRefusal = 'not-found' | 'confirmation-answered' | 'confirmation-lapsed';

/** The contact of a payer says of every line whether it is right, by the link in their mail, once. */
export async function answerConfirmation(
  work: Work,
  { token, byFunction, disputed }: ConfirmationAnswers,
): Promise<Result<null, AnswerConfirmationRefusal>> {
  // Locked until the end: of two who answer at one moment the second finds it answered.
  const asked = await findByLink(work, token);
  if (!asked) return fail('not-found');
  if (asked.standing !== 'open') return fail(`confirmation-${asked.standing}`);
  const known = new Set(asked.lines.map(({ lineId }) => lineId));
  if (!disputed.every(({ lineId }) => known.has(lineId))) return fail('not-found');
  const { id, accountId, payerId } = asked;
  await asSystem(work, 'hours-confirmation', async (system) => {
    for (const { lineId, reason } of disputed) {
      await system.tx
        .update(confirmationItems)
        .set({ answer: 'disputed', reason })
        .where(and(eq(confirmationItems.confirmationId, id), eq(confirmationItems.lineId, lineId)));
    }
    const disputedIds = disputed.map(({ lineId }) => lineId);
    await system.tx
      .update(confirmationItems)
      .set({ answer: 'confirmed' })
      .where(
        and(eq(confirmationItems.confirmationId, id), notInArray(confirmationItems.lineId, disputedIds)),
      );
    await system.tx
      .update(lineConfirmations)
      .set({ answeredAt: system.now, answeredByFunction: byFunction })
      .where(eq(lineConfirmations.id, id));
  });
  await recordActivity(work, {
    name: 'billing.confirmation-answered',
    data: {
      confirmationId: id,
      accountId,
      payerId,
      confirmed: asked.lines.length - disputed.length,
      disputed: disputed.length,
    },
  });
  return succeed(null);
}
