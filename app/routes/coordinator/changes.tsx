import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listWaitingReports } from '~/domain/registry/functions/report-queries.server';
import { listWaitingChanges } from '~/domain/registry/profile/change-queries.server';
import { useT } from '~/i18n/use-t';
import { WaitingChanges, WaitingReports } from '~/ui/domain/own-profile/waiting-tables';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'profile:changes.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/changes');
  return json(
    await withActor(actor, async (work) => ({
      changes: await listWaitingChanges(work),
      reports: await listWaitingReports(work),
    })),
  );
}

export default function Changes() {
  const { changes, reports } = useLoaderData<typeof loader>();
  const t = useT('profile');
  return (
    <Page title={t('changes.title')} lead={t('changes.lead')}>
      <Section title={t('changes.profiles')}>
        <WaitingChanges changes={changes} />
      </Section>
      <Section title={t('changes.ties')}>
        <WaitingReports reports={reports} />
      </Section>
    </Page>
  );
}
