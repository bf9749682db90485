import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { confirmResource } from '~/domain/resources/confirm-resource.server';
import { findForEditors } from '~/domain/resources/editor-queries.server';
import { confirmInput } from '~/domain/resources/inputs';
import { usualReviewBy } from '~/domain/resources/review-by';
import { useT } from '~/i18n/use-t';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import { ReviewByForm } from '~/ui/domain/methodology/review-by-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'methodology:confirm.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/confirmation');
  const resourceId = idParam(args.params.resourceId);
  const found = await withActor(actor, async (work) => {
    const resource = await findForEditors(work, resourceId);
    if (!resource?.published || resource.withdrawnAt !== null) return null;
    const { number, titleNl } = resource.published;
    return { resourceId, number, titleNl, reviewByOn: usualReviewBy(calendarDayAt(work.now)) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/confirmation');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, confirmInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => confirmResource(work, { resourceId, ...reading.value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-published') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:confirm.done' },
  });
}

export default function Confirmation() {
  const { resourceId, number, titleNl, reviewByOn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ reviewByOn });
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title: titleNl }}
      title={t('confirm.title')}
      lead={t('confirm.lead', { number })}
    >
      <Paragraph>
        <Link to={`/methodiek/beheer/${resourceId}/versies/${number}`}>{t('publish.read', { number })}</Link>
      </Paragraph>
      <ReviewByForm form={form} go={t('confirm.go')} resourceId={resourceId}>
        <HiddenField name="number" value={number} />
      </ReviewByForm>
    </ResourcePage>
  );
}
