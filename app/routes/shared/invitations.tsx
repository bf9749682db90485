import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listMyInvitations } from '~/domain/matching/invitation-queries.server';
import { listMyCalls } from '~/domain/matching/open-call/my-calls.server';
import { useT } from '~/i18n/use-t';
import { InvitationCard } from '~/ui/domain/invitation/invitation-card';
import { CallCards } from '~/ui/domain/open-call/call-cards';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CardGrid } from '~/ui/primitives/card-grid';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'invitation:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/invitations');
  return json(
    await withActor(actor, async (work) => ({
      invitations: await listMyInvitations(work),
      calls: await listMyCalls(work),
    })),
  );
}

export default function Invitations() {
  const { invitations, calls } = useLoaderData<typeof loader>();
  const t = useT('invitation');
  const live = invitations.flatMap((one) => (one.stage === 'closed' ? [] : [one]));
  const open = live.filter(({ status }) => status !== 'accepted');
  const accepted = live.filter(({ status }) => status === 'accepted');
  const closed = invitations.filter(({ stage }) => stage === 'closed');
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <Section title={t('list.open')}>
        {open.length > 0 ? (
          <CardGrid>
            {open.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState
            title={t('list.empty.title')}
            text={t('list.empty.text')}
            action={
              <ButtonLink to="/reviewer/beschikbaarheid" kind="secondary">
                {t('list.empty.action')}
              </ButtonLink>
            }
          />
        )}
      </Section>
      <CallCards calls={calls} />
      {accepted.length > 0 && (
        <Section title={t('list.accepted')}>
          <CardGrid>
            {accepted.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} />
            ))}
          </CardGrid>
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={t('list.closed')}>
          <DataTable
            caption={t('list.caption')}
            captionHidden
            rows={closed}
            rowKey={({ id }) => id}
            empty={null}
            columns={[
              {
                key: 'when',
                title: t('list.when'),
                names: true,
                cell: ({ invitedAt }) => <Moment at={invitedAt} />,
              },
              { key: 'state', title: t('list.state'), cell: ({ status }) => t(`list.status.${status}`) },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
