import { withActor } from '~/db/with-actor.server';
import { answerMandate } from '~/domain/requests/mandate/answer-mandate.server';
import type { MandateAnswer } from '~/domain/requests/mandate/mandate';
import type { Entered } from './enter.server';
import { countAttemptFrom } from './rate-limit.server';
import { redirectTo, tooMany } from './respond.server';

/** The answer of whoever has the mandate. The page of the link then says how it stands, also when this came too late. */
export async function answerByLink(
  { actor, context }: Entered,
  token: string,
  answer: MandateAnswer,
): Promise<Response> {
  const decision = await countAttemptFrom('link-try-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  await withActor(actor, (work) => answerMandate(work, { token, answer }));
  return redirectTo(context, `/mandaat/${token}`);
}
