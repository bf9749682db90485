import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findRequestCopy, type RequestCopy } from '~/domain/requests/copy/find-request-copy.server';
import type { RouteId } from './access';
import { type Entered, enter } from './enter.server';
import { countAttempt } from './rate-limit.server';
import { referenceParam } from './reference-param.server';
import { notFound, redirectTo } from './respond.server';

export interface CopyToDownload {
  readonly entered: Entered;
  readonly copy: RequestCopy;
}

/** For the routes that give a requester their own request as a file. Throws the answer when it is not theirs. */
export async function copyToDownload(args: LoaderFunctionArgs, routeId: RouteId): Promise<CopyToDownload> {
  const entered = await enter(args, routeId);
  const reference = referenceParam(args.params.reference);
  const decision = await countAttempt('copy-per-person', entered.person?.id ?? entered.context.clientAddress);
  if (!decision.allowed) {
    // A file has no page to say no on: the page its button stands on does.
    throw redirectTo(entered.context, `/aanvraag/${reference}/kopie`, {
      flash: { message: 'copy:download.too-many', kind: 'warning' },
    });
  }
  const copy = await withActor(entered.actor, (work) => findRequestCopy(work, reference));
  if (!copy) throw notFound();
  return { entered, copy };
}

/** A file for its requester alone: to be kept by them, and by nothing on the way. */
export function download(body: BodyInit, type: string, filename: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${filename}"`,
      'Cache-Control': 'no-store',
    },
  });
}
