import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listLateMonths } from '~/domain/billing/periods/late-months.server';
import { listApprovedMonths, listWaitingMonths } from '~/domain/billing/periods/waiting-months.server';
import { useT } from '~/i18n/use-t';
import { ApprovedMonths, LateMonths, WaitingMonths } from '~/ui/domain/approval/month-tables';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'approval:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/coordinator/hours');
  const lists = await withActor(actor, async (work) => ({
    waiting: await listWaitingMonths(work),
    late: await listLateMonths(work),
    approved: await listApprovedMonths(work),
  }));
  return json({ ...lists, ownId: person?.id ?? null });
}

export default function Hours() {
  const { waiting, late, approved, ownId } = useLoaderData<typeof loader>();
  const t = useT('approval');
  const others = waiting.filter(({ personId }) => personId !== ownId).length;
  return (
    <Page title={t('list.title')} lead={others > 0 ? t('list.lead', { count: others }) : t('list.lead-none')}>
      <Section title={t('list.waiting')}>
        <WaitingMonths months={waiting} ownId={ownId} />
      </Section>
      <Section title={t('list.late')}>
        <LateMonths months={late} />
      </Section>
      <Section title={t('list.approved')}>
        <ApprovedMonths months={approved} />
      </Section>
    </Page>
  );
}
