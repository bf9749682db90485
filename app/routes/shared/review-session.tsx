import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { sessionHeldInput } from '~/domain/reviews/progress/inputs';
import { holdSession, listSessions } from '~/domain/reviews/progress/learning-sessions.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOnPath } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { CancelSession, SessionHeldForm } from '~/ui/domain/review/session-held-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'review:sessions.hold-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-session');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.learningSessionId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.some((part) => part === 'reviewer' || part === 'coordinator')) return null;
    const session = (await listSessions(work, head.requestId)).find(({ id }) => id === sessionId);
    return session ? { head, session } : null;
  });
  if (!found) throw notFound();
  const { head, session } = found;
  return json({ head, session, isPossible: session.heldOn === null && isOnPath(head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-session');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.learningSessionId);
  const reading = await readForm(args.request, sessionHeldInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const held = await withActor(actor, (work) =>
    holdSession(work, { reference, sessionId, ...reading.value }),
  );
  if (!held.ok) {
    if (held.reason === 'not-found' || held.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(held, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/bijeenkomsten`, {
    flash: { message: 'review:sessions.held-flash' },
  });
}

export default function ReviewSession() {
  const { head, session, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ heldOn: session.plannedOn });
  const t = useT('review');
  return (
    <ReviewPage
      head={head}
      title={t('sessions.hold-title')}
      lead={t('sessions.hold-lead')}
      width="text"
      isPossible={isPossible}
    >
      <SessionHeldForm form={form} version={head.version} reference={head.reference} />
      <CancelSession reference={head.reference} sessionId={session.id} version={head.version} />
    </ReviewPage>
  );
}
