import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findReviewCase } from '~/domain/reviews/review-case.server';
import { useT } from '~/i18n/use-t';
import { AssignmentFacts } from '~/ui/domain/assignment/assignment-facts';
import { RequesterContact } from '~/ui/domain/assignment/requester-contact';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { CaseContext } from '~/ui/domain/triage/case-context';
import { OrganisationTable } from '~/ui/domain/triage/organisation-table';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'review:question.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-question');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findReviewCase(work, reference));
  if (!found) throw notFound();
  const { head, ...rest } = found;
  return json({ ...rest, head: { reference: head.reference, status: head.status } });
}

export default function ReviewQuestion() {
  const { head, facts, requester, organisations, context } = useLoaderData<typeof loader>();
  const t = useT('review');
  const reviewer = useT('reviewer');
  return (
    <ReviewPage head={head} title={t('question.title')} lead={t('question.lead')}>
      <CaseContext context={context} />
      <AssignmentFacts assignment={facts} />
      <RequesterContact requester={requester} />
      <Section title={reviewer('assignment.organisations')}>
        <OrganisationTable organisations={organisations} />
      </Section>
      <Section title={reviewer('assignment.files-title')}>
        <Paragraph>{reviewer('assignment.files-text')}</Paragraph>
      </Section>
    </ReviewPage>
  );
}
