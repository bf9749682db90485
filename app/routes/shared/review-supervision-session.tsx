import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { supervisionHeldInput } from '~/domain/reviews/quality/inputs';
import { recordSupervision } from '~/domain/reviews/quality/record-supervision.server';
import { findSupervision } from '~/domain/reviews/quality/supervision-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { CancelSupervision, SupervisionHeldForm } from '~/ui/domain/quality/supervision-held-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { formatDay } from '~/ui/formats/day';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'quality:supervision.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-supervision-session');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.supervisionId);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head) return null;
    const { sessions, isOwn, isSupervisor } = await findSupervision(work, head);
    const session = isOwn ? sessions.find(({ id }) => id === sessionId) : undefined;
    return session ? { head, session, isSupervisor } : null;
  });
  if (!found) throw notFound();
  const { head, session } = found;
  return json({ ...found, isPossible: session.heldOn === null && !isOver(head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-supervision-session');
  const reference = referenceParam(args.params.reference);
  const sessionId = idParam(args.params.supervisionId);
  const reading = await readForm(args.request, supervisionHeldInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const held = await withActor(actor, (work) =>
    recordSupervision(work, { reference, sessionId, ...reading.value }),
  );
  if (!held.ok) {
    if (held.reason === 'not-found' || held.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(held, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/supervisie`, {
    flash: { message: 'quality:supervision.held-flash' },
  });
}

export default function ReviewSupervisionSession() {
  const { head, session, isSupervisor, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ heldOn: session.plannedOn });
  const t = useT('quality');
  const language = useLanguage();
  return (
    <ReviewPage
      head={head}
      title={t('supervision.session-title', { day: formatDay(language, session.plannedOn) })}
      width="text"
      isPossible={isPossible}
    >
      {isSupervisor ? (
        <SupervisionHeldForm form={form} version={head.version} reference={head.reference} />
      ) : (
        <Paragraph>{t('supervision.only-supervisor')}</Paragraph>
      )}
      <CancelSupervision reference={head.reference} sessionId={session.id} version={head.version} />
    </ReviewPage>
  );
}
