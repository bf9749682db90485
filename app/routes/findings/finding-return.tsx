import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { returnFinding } from '~/domain/findings/gate/return-finding.server';
import { remarkInput } from '~/domain/findings/writing/inputs';
import { useT } from '~/i18n/use-t';
import { RemarkForm } from '~/ui/domain/findings/remark-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { refusedWordsToForm } from '~/web/finding-form.server';
import { readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:return.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/finding-return');
  const findingId = idParam(args.params.findingId);
  const finding = await withActor(actor, (work) => findFinding(work, findingId));
  if (!finding?.decisions.includes('returned')) throw notFound();
  const { id, version, words } = finding;
  return json({ id, version, title: words.title });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-return');
  const findingId = idParam(args.params.findingId);
  const reading = await readForm(args.request, remarkInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const done = await withActor(actor, (work) => returnFinding(work, { findingId, ...reading.value }));
  if (!done.ok) {
    if (done.reason === 'not-found' || done.reason === 'not-yours') throw notFound();
    return json({ form: await refusedWordsToForm(actor, done, reading.typed, { pattern: 'remark' }) }, 409);
  }
  return redirectTo(context, `/bevindingen/${findingId}`, { flash: { message: 'findings:act.returned' } });
}

export default function FindingReturn() {
  const { id, version, title } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('findings');
  const back = `/bevindingen/${id}`;
  return (
    <Page title={t('return.title')} lead={t('return.lead')} width="text" breadcrumbs={[{ title, to: back }]}>
      <RemarkForm form={form} version={version} does="return" back={back} />
    </Page>
  );
}
