import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { longDeadline, withActor } from '~/db/with-actor.server';
import { addFile } from '~/domain/resources/add-file.server';
import { findOpenText } from '~/domain/resources/version-queries.server';
import { useT } from '~/i18n/use-t';
import { DraftFiles } from '~/ui/domain/methodology/draft-files';
import { FileForm } from '~/ui/domain/methodology/file-form';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { readSentDocument } from '~/web/sent-document.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('methodology:files.title', { title: data.draft.titleNl }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/files');
  const resourceId = idParam(args.params.resourceId);
  const draft = await withActor(actor, (work) => findOpenText(work, resourceId));
  if (draft?.state !== 'draft') throw notFound();
  return json({ draft });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/methodology/files');
  const resourceId = idParam(args.params.resourceId);
  const sent = await readSentDocument(args.request);
  if (!sent.ok) return json({ form: sent.form }, 422);
  const { name, language, bytes, document } = sent;
  const file = { resourceId, name, language, bytes, document };
  const result = await withActor(actor, (work) => addFile(work, file), longDeadline);
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-a-draft') throw notFound();
    return json({ form: failureToForm(result, { language }) }, 409);
  }
  return redirectTo(context, `/methodiek/beheer/${resourceId}/bestanden`, {
    flash: { message: 'methodology:files.added' },
  });
}

export default function Files() {
  const { draft } = useLoaderData<typeof loader>();
  const { resourceId, titleNl, number, files } = draft;
  const form = useActionData<typeof action>()?.form ?? startForm({ language: 'nl' });
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title: titleNl }}
      title={t('files.title', { title: titleNl })}
      lead={t('files.lead')}
    >
      <DraftFiles resourceId={resourceId} number={number} files={files} />
      <FileForm form={form} back={`/methodiek/beheer/${resourceId}`} />
    </ResourcePage>
  );
}
