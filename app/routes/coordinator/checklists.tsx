import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listAgreement } from '~/domain/reviews/quality/agreement-overview.server';
import { listChecklists } from '~/domain/reviews/quality/checklist-queries.server';
import { gates } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { AgreementTable } from '~/ui/domain/quality/agreement-table';
import { ChecklistCard } from '~/ui/domain/quality/checklist-card';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'quality:lists.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/checklists');
  return json(
    await withActor(actor, async (work) => ({
      lists: await listChecklists(work),
      agreement: await listAgreement(work),
    })),
  );
}

export default function Checklists() {
  const { lists, agreement } = useLoaderData<typeof loader>();
  const t = useT('quality');
  return (
    <Page title={t('lists.title')} lead={t('lists.lead')}>
      {gates.map((gate) => (
        <ChecklistCard key={gate} gate={gate} versions={lists.filter((one) => one.gate === gate)} />
      ))}
      <Section title={t('overall.title')}>
        <Paragraph>{t('overall.lead')}</Paragraph>
        <AgreementTable rows={agreement} />
      </Section>
    </Page>
  );
}
