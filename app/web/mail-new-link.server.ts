import { withActor } from '~/db/with-actor.server';
import { type LinkTemplate, queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { renewLink } from '~/domain/requests/intake/renew-link.server';
import type { LinkPurpose } from '~/domain/requests/mandate/mandate';
import type { MessageKey } from '~/i18n/message-key';
import type { Entered } from './enter.server';
import { countAttempt, countAttemptFrom } from './rate-limit.server';
import { redirectTo, tooMany } from './respond.server';

interface Renewal {
  readonly purpose: LinkPurpose;
  readonly template: LinkTemplate;
  readonly token: string;
  /** Of the page the link leads to, without its token. */
  readonly path: string;
  readonly done: MessageKey;
}

/** Mails a new link in the place of an expired one, and goes back to the page of the old one. */
export async function mailNewLink({ actor, context }: Entered, renewal: Renewal): Promise<Response> {
  const { purpose, template, token, path, done } = renewal;
  const perNetwork = await countAttemptFrom('link-per-network', context.clientAddress);
  const perLink = await countAttempt('link-per-address', token);
  for (const decision of [perNetwork, perLink]) {
    if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  }
  const renewed = await withActor(actor, async (work) => {
    const link = await renewLink(work, purpose, token);
    if (link.ok) await queueLinkMail(work, { template, link: link.value });
    return link;
  });
  return redirectTo(context, `${path}/${token}`, renewed.ok ? { flash: { message: done } } : {});
}
