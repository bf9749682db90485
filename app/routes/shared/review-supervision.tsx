import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { supervisionPlanInput } from '~/domain/reviews/quality/inputs';
import { planSupervision } from '~/domain/reviews/quality/plan-supervision.server';
import { findSupervision } from '~/domain/reviews/quality/supervision-queries.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { SupervisionPlanForm } from '~/ui/domain/quality/supervision-plan-form';
import { SupervisionTable } from '~/ui/domain/quality/supervision-table';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'quality:supervision.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-supervision');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const supervision = await findSupervision(work, head);
    return { head, today: calendarDayAt(work.now), ...supervision };
  });
  if (!found) throw notFound();
  return json({ ...found, mayChange: found.isOwn && !isOver(found.head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-supervision');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, supervisionPlanInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const planned = await withActor(actor, (work) => planSupervision(work, { reference, ...reading.value }));
  if (!planned.ok) {
    if (planned.reason === 'not-found' || planned.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(planned, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/supervisie`, {
    flash: { message: 'quality:supervision.planned-flash' },
  });
}

export default function ReviewSupervision() {
  const { head, sessions, agreed, today, mayChange } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('quality');
  const held = sessions.filter(({ heldOn }) => heldOn !== null).length;
  return (
    <ReviewPage head={head} title={t('supervision.title')} lead={t('supervision.lead')}>
      <Paragraph>{t('supervision.agreed', { agreed, held })}</Paragraph>
      <SupervisionTable reference={head.reference} sessions={sessions} today={today} mayChange={mayChange} />
      {mayChange && <SupervisionPlanForm form={form} version={head.version} />}
      <Alert kind="info" title={t('supervision.no-content-title')}>
        {t('supervision.no-content')}
      </Alert>
    </ReviewPage>
  );
}
