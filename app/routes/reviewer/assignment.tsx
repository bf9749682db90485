import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listRequestTimeline } from '~/domain/activity/timeline.server';
import { findAssignment } from '~/domain/matching/seat-queries.server';
import { useT } from '~/i18n/use-t';
import { AssignmentFacts } from '~/ui/domain/assignment/assignment-facts';
import { RequesterContact } from '~/ui/domain/assignment/requester-contact';
import { RequestTimeline } from '~/ui/domain/timeline/request-timeline';
import { CaseContext } from '~/ui/domain/triage/case-context';
import { OrganisationTable } from '~/ui/domain/triage/organisation-table';
import { StatusBadge } from '~/ui/domain/triage/status-badge';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'reviewer',
  title: ({ t, data }) => t('reviewer:assignment.title', { reference: data.assignment.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/reviewer/assignment');
  const found = await withActor(actor, async (work) => {
    const assignment = await findAssignment(work, args.params.reference ?? '');
    return (
      assignment && { assignment, timeline: await listRequestTimeline(work, assignment.requestId, 'member') }
    );
  });
  if (!found) throw notFound();
  const { requestId: _, ...assignment } = found.assignment;
  return json({ assignment, timeline: found.timeline });
}

export default function Assignment() {
  const { assignment, timeline } = useLoaderData<typeof loader>();
  const t = useT('reviewer');
  const domain = useT('domain');
  return (
    <Page
      title={t('assignment.title', { reference: assignment.reference })}
      lead={t('assignment.lead', { seat: domain(`seat.${assignment.seat}`) })}
      aside={<StatusBadge status={assignment.status} />}
    >
      <RequesterContact requester={assignment.requester} />
      <AssignmentFacts assignment={assignment} />
      <CaseContext context={assignment.context} />
      <Section title={t('assignment.organisations')}>
        <OrganisationTable organisations={assignment.organisations} />
      </Section>
      <Section title={t('assignment.files-title')}>
        <Paragraph>{t('assignment.files-text')}</Paragraph>
      </Section>
      <RequestTimeline entries={timeline} />
    </Page>
  );
}
