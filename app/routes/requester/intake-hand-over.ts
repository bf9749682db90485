import type { ActionFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { handOverDraft } from '~/domain/requests/intake/hand-over-draft.server';
import { enter } from '~/web/enter.server';
import { noIntakeCookie, readIntakeToken } from '~/web/intake-cookie.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { redirectTo } from '~/web/respond.server';

/** The coordinator lays what they wrote before the person who phoned. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/requester/intake-hand-over');
  const result = await withActor(actor, async (work) => {
    const handed = await handOverDraft(work, readIntakeToken(args.request), language);
    if (handed.ok) await queueLinkMail(work, { template: 'draft-handed-over', link: handed.value });
    return handed;
  });
  if (!result.ok) {
    return redirectTo(context, '/aanvraag/controleren', { flash: refusalFlash(result) });
  }
  return redirectTo(context, '/coordinator/aanvragen/nieuw', {
    flash: { message: 'triage:behalf.handed-over' },
    cookies: [noIntakeCookie(context.publicOrigin.startsWith('https://'))],
  });
}
