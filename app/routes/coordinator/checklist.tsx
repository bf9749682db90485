import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { latestChecklist } from '~/domain/reviews/quality/checklist-queries.server';
import { checklistInput } from '~/domain/reviews/quality/inputs';
import { publishChecklist } from '~/domain/reviews/quality/publish-checklist.server';
import { useT } from '~/i18n/use-t';
import { ChecklistForm } from '~/ui/domain/quality/checklist-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('quality:lists.edit-title', { gate: t(`quality:gate.${data.list.gate}`) }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/checklist');
  const gate = gateParam(args.params.gate);
  return json({ list: await withActor(actor, (work) => latestChecklist(work, gate)) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/checklist');
  const gate = gateParam(args.params.gate);
  const reading = await readForm(args.request, checklistInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => publishChecklist(work, { gate, ...reading.value }));
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, reading.typed) }, 409);
  }
  return redirectTo(context, '/coordinator/toetslijsten', {
    flash: { message: 'quality:lists.published-flash' },
  });
}

export default function Checklist() {
  const { list } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>()?.form;
  const t = useT('quality');
  const form =
    answered ??
    startForm({
      itemsNl: list.items.map(({ textNl }) => textNl).join('\n'),
      itemsEn: list.items.map(({ textEn }) => textEn).join('\n'),
    });
  return (
    <Page
      title={t('lists.edit-title', { gate: t(`gate.${list.gate}`) })}
      lead={t('lists.edit-lead')}
      width="text"
      breadcrumbs={[{ title: t('lists.title'), to: '/coordinator/toetslijsten' }]}
    >
      <ChecklistForm form={form} version={list.version} />
    </Page>
  );
}
