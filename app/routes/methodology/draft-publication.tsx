import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { publishInput } from '~/domain/resources/inputs';
import { publishOffer } from '~/domain/resources/publish-offer.server';
import { usualReviewBy } from '~/domain/resources/review-by';
import { findVersionToPublish } from '~/domain/resources/version-queries.server';
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

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:publish.title', { number: data.offered.number }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/draft-publication');
  const resourceId = idParam(args.params.resourceId);
  const found = await withActor(actor, async (work) => {
    const offered = await findVersionToPublish(work, resourceId);
    return offered && { offered, reviewByOn: usualReviewBy(calendarDayAt(work.now)) };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/draft-publication');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, publishInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => publishOffer(work, { resourceId, ...reading.value }));
  if (!result.ok) {
    if (result.reason !== 'stale' && result.reason !== 'review-by-out-of-range') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:publish.done' },
  });
}

export default function DraftPublication() {
  const { offered, reviewByOn } = useLoaderData<typeof loader>();
  const { resourceId, number, revision, titleNl } = offered;
  const form = useActionData<typeof action>()?.form ?? startForm({ reviewByOn });
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title: titleNl }}
      title={t('publish.title', { number })}
      lead={t('publish.lead')}
    >
      <Paragraph>
        <Link to={`/methodiek/beheer/${resourceId}/versies/${number}`}>{t('publish.read', { number })}</Link>
      </Paragraph>
      <ReviewByForm form={form} go={t('publish.go')} resourceId={resourceId}>
        <HiddenField name="revision" value={revision} />
      </ReviewByForm>
    </ResourcePage>
  );
}
