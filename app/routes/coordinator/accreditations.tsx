import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listAttention } from '~/domain/registry/accreditation/list-attention.server';
import { useT } from '~/i18n/use-t';
import { AttentionTable } from '~/ui/domain/accreditation/attention-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'accreditation:attention-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/accreditations');
  return json({ rows: await withActor(actor, (work) => listAttention(work, 'everybody')) });
}

export default function Accreditations() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT('accreditation');
  return (
    <Page
      title={t('attention-title')}
      lead={t('attention-lead')}
      actions={
        <ButtonLink to="/register/erkenning" kind="secondary">
          {t('to-rules')}
        </ButtonLink>
      }
    >
      <AttentionTable rows={rows} caption={t('attention-caption')} />
    </Page>
  );
}
