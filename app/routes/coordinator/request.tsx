import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { findProposal } from '~/domain/matching/proposal-queries.server';
import { listLikeRequester } from '~/domain/merging/people/duplicate-people.server';
import { listUndecided } from '~/domain/requests/participation/consent-queries.server';
import { readinessOf } from '~/domain/requests/payers/payer-readiness';
import { findPayerDetailsAskedAt } from '~/domain/requests/payers/payers-of-request.server';
import { findTriageHead, findTriageRequest } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { ProposalState } from '~/ui/domain/matching/proposal-state';
import { LikeRequester } from '~/ui/domain/merging/like-requester';
import { IndependenceDoubts } from '~/ui/domain/participation/independence-doubts';
import { StartHints } from '~/ui/domain/participation/start-hints';
import { UndecidedConsents } from '~/ui/domain/participation/undecided-consents';
import { AgreementGate } from '~/ui/domain/payers/agreement-gate';
import { RequestTimeline } from '~/ui/domain/timeline/request-timeline';
import { CaseContext } from '~/ui/domain/triage/case-context';
import { coordinatorStep } from '~/ui/domain/triage/coordinator-step';
import { GateList } from '~/ui/domain/triage/gate-list';
import { OrganisationTable } from '~/ui/domain/triage/organisation-table';
import { OrientationList } from '~/ui/domain/triage/orientation-list';
import { QuestionList } from '~/ui/domain/triage/question-list';
import { RequestFacts } from '~/ui/domain/triage/request-facts';
import { StatusBadge } from '~/ui/domain/triage/status-badge';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import { WhatNow } from '~/ui/domain/triage/what-now';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('triage:request.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head) return null;
    const request = await findTriageRequest(work, reference);
    if (!request) return { head, details: null };
    const details = {
      request,
      payers: request.payers.map(readinessOf),
      payerDetailsAskedAt: await findPayerDetailsAskedAt(work, head.id),
      proposal: await findProposal(work, reference),
      undecided: await listUndecided(work, head.id),
      doubts: (await checkIndependence(work, head)).doubts,
      timeline: await listRequestTimeline(work, head.id, 'coordinator'),
      likeRequester: (await listLikeRequester(work, head.id)).map(({ id, name, addresses, reasons }) => ({
        id,
        name,
        addresses,
        reasons,
      })),
    };
    return { head, details };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function RequestPage() {
  const { head, details } = useLoaderData<typeof loader>();
  const t = useT('triage');
  const title = t('request.title', { reference: head.reference });
  if (!details) {
    return (
      <TriagePage request={head} title={title}>
        {null}
      </TriagePage>
    );
  }
  const { request, payers, payerDetailsAskedAt, proposal, timeline, undecided, doubts, likeRequester } =
    details;
  const planned = request.orientations.find(({ heldAt, cancelledAt }) => !heldAt && !cancelledAt);
  const step = coordinatorStep({
    kind: request.kind,
    status: request.status,
    orientationPlanned: planned !== undefined,
    orientationHeld: request.orientations.some(({ heldAt }) => heldAt !== null),
    gate: request.gate,
    seatsFilled: proposal?.seatsFilled ?? false,
    seatsEmpty: proposal?.seats.filter(({ state }) => state === 'empty').length ?? 0,
    openSeat: request.openSeat,
  });
  const base = `/coordinator/aanvragen/${request.reference}`;
  const changesOrganisations = request.actions.includes('record-consent');
  return (
    <Page
      title={title}
      aside={<StatusBadge status={request.status} />}
      breadcrumbs={[{ title: t('queue.title'), to: '/coordinator/aanvragen' }]}
    >
      <UndecidedConsents undecided={undecided} base={`${base}/organisaties`} />
      <LikeRequester people={likeRequester} />
      <StartHints hints={request.procedures.hints} />
      <WhatNow request={request} step={step} plannedFor={planned?.plannedFor ?? null} />
      <IndependenceDoubts doubts={doubts} reference={request.reference} version={request.version} />
      {proposal && <ProposalState proposal={proposal} />}
      {request.status === 'orientation' && request.kind === 'review' && <GateList gate={request.gate} />}
      {request.actions.includes('ask-payer-details') && (
        <AgreementGate request={request} payers={payers} askedAt={payerDetailsAskedAt} />
      )}
      <CaseContext context={request.context} />
      <p>
        <Link to={`${base}/eerder-geleerd`}>{t('earlier:link')}</Link>
      </p>
      <RequestFacts request={request} />
      <Section title={t('request.organisations.title')}>
        <OrganisationTable
          organisations={request.organisations}
          {...(changesOrganisations ? { base: `${base}/organisaties` } : {})}
        />
      </Section>
      <QuestionList questions={request.questions} />
      <OrientationList talks={request.orientations} />
      <RequestTimeline entries={timeline} />
      <p>
        <Link to={`${base}/bewaring`}>{t('retention:hold.link')}</Link>
      </p>
    </Page>
  );
}
