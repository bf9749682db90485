import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { listReviewBudgets } from '~/domain/billing/budgets/review-budgets.server';
import { bookingRules } from '~/domain/billing/settings/booking-rules.server';
import { stepKeys } from '~/domain/content/content-key';
import { listStepTitles } from '~/domain/content/step-titles.server';
import { listForMoment } from '~/domain/resources/library-queries.server';
import { reachedStatus } from '~/domain/reviews/review-lifecycle';
import { findProgress, findReviewHead, listTeam } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { ReviewHoursPanel } from '~/ui/domain/hours/review-hours-panel';
import { StepHelp } from '~/ui/domain/methodology/step-help';
import { MethodPath } from '~/ui/domain/review/method-path';
import { ReviewRooms } from '~/ui/domain/review/review-rooms';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { ReviewTeam } from '~/ui/domain/review/review-team';
import { WhatsNext } from '~/ui/domain/review/whats-next';
import { RequestTimeline } from '~/ui/domain/timeline/request-timeline';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('review:room.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/shared/review');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const titles = await listStepTitles(work, language);
    const audience = head.parts.includes('coordinator') ? 'coordinator' : 'member';
    return {
      head,
      steps: stepKeys.map((key) => titles[key] ?? ''),
      progress: await findProgress(work, head),
      help: isOver(head.status) ? [] : await listForMoment(work, language, reachedStatus(head)),
      team: await listTeam(work, head.requestId),
      budgets: await listReviewBudgets(work, head.requestId),
      warningPercent: (await bookingRules(work)).budgetWarningPercent,
      timeline: await listRequestTimeline(work, head.requestId, audience),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function Review() {
  const { head, steps, progress, help, team, budgets, warningPercent, timeline } =
    useLoaderData<typeof loader>();
  const { reference, status, parts, suspendedReason, lookAgainOn } = head;
  const t = useT('review');
  const language = useLanguage();
  return (
    <Page
      title={t('room.title', { reference })}
      lead={t(`room.lead.${parts[0] ?? 'reviewer'}`)}
      aside={<ReviewStatusBadge status={status} />}
    >
      {status === 'suspended' && suspendedReason && lookAgainOn && (
        <Alert kind="warning" title={t('suspended.title')}>
          {t('suspended.text', {
            reason: t(`reason.${suspendedReason}`),
            day: formatDay(language, lookAgainOn),
          })}
        </Alert>
      )}
      <MethodPath review={head} stepTitles={steps} />
      {isOver(status) ? (
        <Paragraph>{t(`over.${status === 'closed' ? 'closed' : 'stopped'}`)}</Paragraph>
      ) : (
        <WhatsNext reference={reference} parts={parts} {...progress} />
      )}
      <StepHelp resources={help} />
      <ReviewRooms reference={reference} parts={parts} review={head} />
      <ReviewHoursPanel reference={reference} budgets={budgets} warningPercent={warningPercent} />
      <ReviewTeam team={team} to={`/reviews/${reference}/team`} />
      <Section title={t('room.no-case-title')}>
        <Paragraph>{t('room.no-case')}</Paragraph>
      </Section>
      <RequestTimeline entries={timeline} />
    </Page>
  );
}
