import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { findProcedures } from '~/domain/requests/participation/procedures-queries.server';
import { findOwnPayers } from '~/domain/requests/payers/payers-of-request.server';
import { canDo } from '~/domain/requests/request-lifecycle';
import { hasReview } from '~/domain/requests/request-status';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { StartHints } from '~/ui/domain/participation/start-hints';
import { MissingDetails } from '~/ui/domain/payers/missing-details';
import { Closing } from '~/ui/domain/request/closing';
import { NextStep } from '~/ui/domain/request/next-step';
import { RequestTimeline } from '~/ui/domain/timeline/request-timeline';
import { StatusBadge } from '~/ui/domain/triage/status-badge';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'requester',
  title: ({ t, data }) => t('request:page.title', { reference: data.request.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request');
  const found = await withActor(actor, async (work) => {
    const request = await findOwnRequest(work, args.params.reference ?? '');
    if (!request) return null;
    return {
      request,
      hints: (await findProcedures(work, request.id)).hints,
      payers: await findOwnPayers(work, request.reference),
      timeline: await listRequestTimeline(work, request.id, 'requester'),
    };
  });
  if (!found) throw notFound();
  const { id: _, ...request } = found.request;
  const { hints, payers, timeline } = found;
  return json({
    request,
    hints,
    timeline,
    payers: payers && { hasPayers: payers.payers.length > 0, missing: payers.missing },
    /** From the moment somebody is at work on it, and before the pair is agreed on. */
    asksDetails: canDo('ask-payer-details', request).allowed,
    canChangePayers: canDo('change-payers', request).allowed,
    canWithdraw: canDo('withdraw-request', request).allowed,
  });
}

export default function Request() {
  const { request, hints, timeline, payers, asksDetails, canChangePayers, canWithdraw } =
    useLoaderData<typeof loader>();
  const { reference, kind, status, openQuestion, orientation, expectation, seatsFilled, openSeat } = request;
  const asksYes = status === 'proposed' || openSeat === 'accepted';
  const t = useT('request');
  const any = useT();
  const language = useLanguage();
  const address = `/aanvraag/${reference}`;
  return (
    <Page
      title={t('page.title', { reference })}
      lead={t('page.submitted', { moment: formatMoment(language, request.submittedAt) })}
      aside={<StatusBadge status={status} />}
      breadcrumbs={[{ title: t('list.title'), to: '/aanvragen' }]}
    >
      {request.closedReason && (
        <Closing status={status} reason={request.closedReason} explanation={request.closedExplanation} />
      )}
      {openQuestion && (
        <Card
          title={t('page.question-title')}
          level={2}
          tone="accent"
          actions={<ButtonLink to={`${address}/antwoord`}>{t('page.answer')}</ButtonLink>}
        >
          <Paragraph>{openQuestion.question}</Paragraph>
          <Paragraph>{t('page.question-due', { day: formatDay(language, openQuestion.dueOn) })}</Paragraph>
        </Card>
      )}
      {status === 'awaiting_mandate' && (
        <div className="lk-actions">
          <ButtonLink to={`${address}/mandaat`} kind="secondary" icon="mail">
            {t('mandate.other.link')}
          </ButtonLink>
        </div>
      )}
      {asksDetails && payers && (!payers.hasPayers || payers.missing.length > 0) && (
        <MissingDetails reference={reference} {...payers} />
      )}
      {(seatsFilled || openSeat !== null) && (
        <Card
          title={t(openSeat === 'accepted' ? 'page.new-title' : 'page.pair-title')}
          level={2}
          tone={asksYes ? 'accent' : 'plain'}
          actions={
            <ButtonLink to={`${address}/duo`}>
              {t(openSeat === 'accepted' ? 'page.new' : asksYes ? 'page.pair' : 'page.pair-confirmed')}
            </ButtonLink>
          }
        >
          {status === 'proposed' && <Paragraph>{t(`page.pair-text-${request.reviewers}`)}</Paragraph>}
          {openSeat === 'accepted' && <Paragraph>{t('page.new-text')}</Paragraph>}
        </Card>
      )}
      {hasReview(status, request.closedReason) && (
        <Card
          title={t('page.review-title')}
          level={2}
          tone="accent"
          actions={<ButtonLink to={`${address}/leerreview`}>{t('page.review')}</ButtonLink>}
        >
          <Paragraph>{t('page.review-text')}</Paragraph>
        </Card>
      )}
      {!request.closedReason && (
        <Section title={t('page.next-title')}>
          <NextStep kind={kind} expectation={expectation} firstAnswer={request.firstAnswer} />
        </Section>
      )}
      <StartHints hints={hints} />
      {orientation && (
        <Section title={t('page.talk-title')}>
          <Paragraph>
            {t('page.talk', {
              moment: formatMoment(language, orientation.plannedFor),
              mode: any(`domain:meetingMode.${orientation.mode}`),
            })}
          </Paragraph>
        </Section>
      )}
      <RequestTimeline entries={timeline} />
      <Section title={t('page.own-title')}>
        <Paragraph>{t('page.own-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to={`${address}/kopie`} kind="secondary" icon="file">
            {t('page.copy')}
          </ButtonLink>
          {payers && canChangePayers && (
            <ButtonLink to={`${address}/betalers`} kind="secondary">
              {any('payers:own.open')}
            </ButtonLink>
          )}
          <ButtonLink to="/contact" kind="secondary" icon="message">
            {t('page.contact')}
          </ButtonLink>
          {canWithdraw && (
            <ButtonLink to={`${address}/intrekking`} kind="subtle">
              {t('page.withdraw')}
            </ButtonLink>
          )}
        </div>
      </Section>
    </Page>
  );
}
