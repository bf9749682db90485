import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findForEditors } from '~/domain/resources/editor-queries.server';
import { findVersion } from '~/domain/resources/version-queries.server';
import { useT } from '~/i18n/use-t';
import { FileList } from '~/ui/domain/methodology/file-list';
import { ResourcePage } from '~/ui/domain/methodology/resource-page';
import { VersionText } from '~/ui/domain/methodology/version-text';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { ordinalParam } from '~/web/ordinal-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data: { version } }) =>
    t('methodology:version.title', { number: version.number, title: version.titleNl }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/version');
  const resourceId = idParam(args.params.resourceId);
  const number = ordinalParam(args.params.number);
  const found = await withActor(actor, async (work) => {
    const version = await findVersion(work, resourceId, number);
    const resource = version && (await findForEditors(work, resourceId));
    return (
      resource && { version, title: resource.title, publishedNumber: resource.published?.number ?? null }
    );
  });
  if (!found) throw notFound();
  return json(found);
}

export default function Version() {
  const { version, title, publishedNumber } = useLoaderData<typeof loader>();
  const { resourceId, number, state, changeNote, files } = version;
  const t = useT('methodology');
  return (
    <ResourcePage
      resource={{ id: resourceId, title }}
      title={t('version.title', { number, title: version.titleNl })}
      lead={t(`state.${state}`)}
    >
      {state === 'superseded' && publishedNumber !== null && (
        <Alert kind="info">{t('version.superseded', { number: publishedNumber })}</Alert>
      )}
      {changeNote && (
        <Section title={t('version.change-note')}>
          <Paragraph>{changeNote}</Paragraph>
        </Section>
      )}
      <VersionText version={version} />
      {files.length > 0 && (
        <Section title={t('page.files')}>
          <FileList files={files} under={`/methodiek/beheer/${resourceId}/versies/${number}/bestanden`} />
        </Section>
      )}
    </ResourcePage>
  );
}
