import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listDisputes } from '~/domain/billing/confirmation/dispute-queries.server';
import { useT } from '~/i18n/use-t';
import { DisputeTable } from '~/ui/domain/hours-confirmation/dispute-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'hoursConfirmation:disputes.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/disputes');
  return json(await withActor(actor, listDisputes));
}

export default function Disputes() {
  const { open, settled } = useLoaderData<typeof loader>();
  const t = useT('hoursConfirmation');
  return (
    <Page title={t('disputes.title')} lead={t('disputes.lead')}>
      <Section title={t('disputes.open')}>
        {open.length > 0 ? (
          <DisputeTable caption={t('disputes.caption-open')} disputes={open} />
        ) : (
          <EmptyState title={t('disputes.open-none')} text={t('disputes.open-none-text')} />
        )}
      </Section>
      {settled.length > 0 && (
        <Section title={t('disputes.settled')}>
          <DisputeTable caption={t('disputes.caption-settled')} disputes={settled} />
        </Section>
      )}
    </Page>
  );
}
