import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { returnInput } from '~/domain/resources/inputs';
import { returnOffer } from '~/domain/resources/return-offer.server';
import { findOpenText } from '~/domain/resources/version-queries.server';
import { useT } from '~/i18n/use-t';
import { RemarkForm } from '~/ui/domain/methodology/remark-form';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:return.title', { number: data.offered.number }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/draft-return');
  const resourceId = idParam(args.params.resourceId);
  const offered = await withActor(actor, (work) => findOpenText(work, resourceId));
  if (offered?.state !== 'offered') throw notFound();
  const { number, revision, titleNl } = offered;
  return json({ offered: { resourceId, number, revision, titleNl } });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/draft-return');
  const resourceId = idParam(args.params.resourceId);
  const reading = await readForm(args.request, returnInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => returnOffer(work, { resourceId, ...reading.value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-offered') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}`, {
    flash: { message: 'methodology:return.done' },
  });
}

export default function DraftReturn() {
  const { resourceId, number, revision, titleNl } = useLoaderData<typeof loader>().offered;
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title: titleNl }}
      title={t('return.title', { number })}
      lead={t('return.lead')}
    >
      <RemarkForm form={form} label={t('return.remark')} go={t('return.go')} resourceId={resourceId}>
        <HiddenField name="revision" value={revision} />
      </RemarkForm>
    </ResourcePage>
  );
}
