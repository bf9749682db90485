import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { canRecord, mayRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { findEnding } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { reportInput } from '~/domain/reviews/follow-up/inputs';
import { recordReport } from '~/domain/reviews/follow-up/record-report.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { ReportFacts } from '~/ui/domain/follow-up/report-facts';
import { ReportForm } from '~/ui/domain/follow-up/report-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'followUp:report.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-report');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return { head, report: await findEnding(work, head.requestId) };
  });
  if (!found) throw notFound();
  const { head, report } = found;
  const mayChange =
    mayRecord('record-report', head.parts).allowed && canRecord('record-report', head).allowed;
  const isPossible = report.reportReference !== null || canRecord('record-report', head).allowed;
  return json({ head, report, mayChange, isPossible });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-report');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, reportInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const recorded = await withActor(actor, (work) => recordReport(work, { reference, ...reading.value }));
  if (!recorded.ok) {
    if (recorded.reason === 'not-found' || recorded.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(recorded, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/rapport`, {
    flash: { message: 'followUp:report.saved' },
  });
}

export default function ReviewReport() {
  const { head, report, mayChange, isPossible } = useLoaderData<typeof loader>();
  const form =
    useActionData<typeof action>()?.form ?? startForm({ reportReference: report.reportReference ?? '' });
  const t = useT('followUp');
  return (
    <ReviewPage
      head={head}
      title={t('report.title')}
      lead={t('report.lead')}
      width="text"
      isPossible={isPossible}
    >
      <ReportFacts report={report} />
      {mayChange && (
        <div className="lk-actions">
          <ButtonLink to={`/reviews/${head.reference}/rapport/publicatie`} kind="secondary">
            {t(report.publication ? 'report.change' : 'report.decide')}
          </ButtonLink>
        </div>
      )}
      <Section title={t('report.where-title')}>
        <Paragraph>{t('report.where-text')}</Paragraph>
        {mayChange && <ReportForm form={form} version={head.version} />}
      </Section>
    </ReviewPage>
  );
}
