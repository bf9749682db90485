import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { stepKeys } from '~/domain/content/content-key';
import { listTexts } from '~/domain/content/text.server';
import { findPlanning } from '~/domain/reviews/agreement/plan-queries.server';
import { findForCommissioner } from '~/domain/reviews/follow-up/find-for-commissioner.server';
import { isOver } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { PlanTable } from '~/ui/domain/agreement/plan-table';
import { CommissionerAsked } from '~/ui/domain/follow-up/commissioner-asked';
import { CommissionerReport } from '~/ui/domain/follow-up/commissioner-report';
import { EvaluationSummary } from '~/ui/domain/follow-up/evaluation-summary';
import { FollowUpDay } from '~/ui/domain/follow-up/follow-up-day';
import { MethodPath } from '~/ui/domain/review/method-path';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { ReviewTeam } from '~/ui/domain/review/review-team';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'requester',
  title: ({ t, data }) => t('review:room.title', { reference: data.review.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/requester/request-review');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const review = await findForCommissioner(work, reference);
    if (!review) return null;
    const texts = await listTexts(work, language);
    const titles = new Map(texts.map(({ key, title }) => [key, title]));
    const { requestId, ...shown } = review;
    return {
      ...shown,
      steps: stepKeys.map((key) => titles.get(key) ?? ''),
      planning: await findPlanning(work, { requestId }),
    };
  });
  if (!found) throw notFound();
  const { planning, ...shown } = found;
  return json({ ...shown, plan: { states: planning.states, isPlanned: planning.isPlanned } });
}

export default function RequestReview() {
  const { review, steps, tasks, onward, mover, plan, team, report, summary, today, ...shown } =
    useLoaderData<typeof loader>();
  const { reference, status } = review;
  const t = useT('followUp');
  const words = useT('review');
  return (
    <Page
      title={words('room.title', { reference })}
      lead={t('commissioner.lead')}
      aside={<ReviewStatusBadge status={status} />}
      breadcrumbs={[{ title: reference, to: `/aanvraag/${reference}` }]}
    >
      <MethodPath review={review} stepTitles={steps} />
      {isOver(status) ? (
        <Paragraph>{words(`over.${status === 'closed' ? 'closed' : 'stopped'}`)}</Paragraph>
      ) : (
        <CommissionerAsked reference={reference} tasks={tasks} onward={onward} mover={mover} />
      )}
      <Section title={t('commissioner.plan-title')}>
        <PlanTable {...plan} />
      </Section>
      <CommissionerReport reference={reference} report={report} {...shown} />
      {shown.isDelivered && (
        <Section title={t('plan.title')}>
          <FollowUpDay {...report} today={today} />
        </Section>
      )}
      {summary && <EvaluationSummary summary={summary} />}
      <ReviewTeam team={team} />
    </Page>
  );
}
