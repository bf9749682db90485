import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listForEditors } from '~/domain/resources/editor-queries.server';
import { useT } from '~/i18n/use-t';
import { EditorTable } from '~/ui/domain/methodology/editor-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'methodology:overview.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/methodology/manage');
  return json({ rows: await withActor(actor, listForEditors) });
}

export default function Manage() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT('methodology');
  return (
    <Page
      title={t('overview.title')}
      lead={t('overview.lead')}
      actions={
        <>
          <ButtonLink to="/methodiek/beheer/nieuw" icon="add">
            {t('overview.add')}
          </ButtonLink>
          <ButtonLink to="/methodiek" kind="secondary" icon="eye">
            {t('overview.to-library')}
          </ButtonLink>
        </>
      }
    >
      <EditorTable rows={rows} />
    </Page>
  );
}
