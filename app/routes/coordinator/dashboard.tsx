import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { countNewMessages } from '~/domain/contact/message-queries.server';
import { listClosedCalls } from '~/domain/matching/open-call/call-of-request.server';
import { listOverdueInvitations, listPairsToAccept } from '~/domain/matching/waiting-matching.server';
import { countDuplicates } from '~/domain/merging/count-duplicates.server';
import { countGivenUpMails } from '~/domain/notifications/count-given-up-mails.server';
import { listUpcomingLapses } from '~/domain/registry/accreditation/list-attention.server';
import { countWaitingChanges } from '~/domain/registry/profile/change-queries.server';
import { listRequestsToDecide } from '~/domain/requests/participation/consent-queries.server';
import { listErasures } from '~/domain/requests/retention/due-erasures.server';
import { getQueueSummary } from '~/domain/requests/triage/queue-summary.server';
import { listAllLoops, overdueOf } from '~/domain/reviews/loop/outstanding-loops.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { CoordinatorAttention } from '~/ui/domain/dashboard/coordinator-attention';
import { LateMovers } from '~/ui/domain/dashboard/late-movers';
import { StatusTable } from '~/ui/domain/dashboard/status-table';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'coordinator:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/dashboard');
  return json(
    await withActor(actor, async (work) => ({
      queue: await getQueueSummary(work),
      overdue: await listOverdueInvitations(work),
      pairs: await listPairsToAccept(work),
      calls: await listClosedCalls(work),
      undecided: await listRequestsToDecide(work),
      expiring: await listUpcomingLapses(work, 'everybody'),
      newMessages: await countNewMessages(work),
      changes: await countWaitingChanges(work),
      givenUpMails: await countGivenUpMails(work),
      duplicates: await countDuplicates(work),
      lateLoops: overdueOf(await listAllLoops(work)).length,
      going: (await listErasures(work)).filter(({ standing }) => standing !== 'held').length,
    })),
  );
}

export default function CoordinatorDashboard() {
  const { queue, overdue, pairs, undecided, expiring, newMessages, givenUpMails, going, ...more } =
    useLoaderData<typeof loader>();
  const { changes, duplicates, calls, lateLoops } = more;
  const t = useT('coordinator');
  const merging = useT('merging');
  const profile = useT('profile');
  const accreditation = useT('accreditation');
  const fairness = useT('fairness');
  const loop = useT('loop');
  const language = useLanguage();
  const waiting = queue.waitingForCoordinator;
  const number = (value: number) => formatNumber(language, value);
  return (
    <Page
      title={t('title')}
      lead={waiting > 0 ? t('lead.waiting', { count: waiting }) : t('lead.calm')}
      actions={
        <>
          <ButtonLink to="/coordinator/aanvragen" iconEnd="forward">
            {t('open-queue')}
          </ButtonLink>
          {queue.late > 0 && (
            <ButtonLink to="/coordinator/aanvragen?toon=late" kind="secondary">
              {t('open-late')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Section title={t('numbers')}>
        <StatRow>
          <Stat value={number(queue.total)} label={t('open-requests')} to="/coordinator/aanvragen" />
          <Stat value={number(waiting)} label={t('waiting-requests')} to="/coordinator/aanvragen?toon=mine" />
          <Stat value={number(queue.late)} label={t('late-requests')} to="/coordinator/aanvragen?toon=late" />
          <Stat value={number(newMessages)} label={t('new-messages')} to="/coordinator/postvak" />
          <Stat value={number(changes)} label={profile('changes.waiting')} to="/coordinator/wijzigingen" />
          <Stat value={number(queue.soon)} label={t('soon-requests')} to="/coordinator/aanvragen?toon=soon" />
          <Stat value={number(givenUpMails)} label={t('given-up-mails')} to="/coordinator/berichten" />
          <Stat value={number(duplicates)} label={merging('stat')} to="/coordinator/dubbel" />
          <Stat value={number(lateLoops)} label={loop('list.stat')} to="/coordinator/aanbevelingen" />
          <Stat value={number(going)} label={t('going-requests')} to="/coordinator/bewaartermijnen" />
        </StatRow>
        <LateMovers movers={queue.lateMovers} />
      </Section>
      <Section title={t('attention')}>
        <CoordinatorAttention
          calls={calls}
          overdue={overdue}
          pairs={pairs}
          undecided={undecided}
          expiring={expiring}
        />
        <div className="lk-actions">
          <ButtonLink to="/coordinator/erkenningen" kind="secondary" icon="certificate">
            {accreditation('attention-all')}
          </ButtonLink>
          <ButtonLink to="/coordinator/verdeling" kind="secondary">
            {fairness('link')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('statuses')}>
        <StatusTable statuses={queue.statuses} />
      </Section>
    </Page>
  );
}
