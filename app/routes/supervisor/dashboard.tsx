import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt, yearOf } from '~/domain/kernel/calendar-day';
import { findOwnShare } from '~/domain/matching/fairness/shares-of-work.server';
import { listOpenInvitations, listRunningSeats } from '~/domain/matching/own-work.server';
import { listUpcomingLapses } from '~/domain/registry/accreditation/list-attention.server';
import { hoursKept } from '~/domain/registry/availability/preference-queries.server';
import { listAvailability } from '~/domain/registry/profile/own-queries.server';
import { forNotice, listLoopsOfSeats, overdueOf } from '~/domain/reviews/loop/outstanding-loops.server';
import { ownReviewStates } from '~/domain/reviews/own-review-states.server';
import { listOwnGates, listOwnSupervision } from '~/domain/reviews/quality/list-own-gates.server';
import { useT } from '~/i18n/use-t';
import { ComingMonths } from '~/ui/domain/availability/coming-months';
import { LapseNotice } from '~/ui/domain/dashboard/lapse-notice';
import { OpenInvitations } from '~/ui/domain/dashboard/open-invitations';
import { RunningSeats } from '~/ui/domain/dashboard/running-seats';
import { OwnShare } from '~/ui/domain/fairness/own-share';
import { OverdueLoops } from '~/ui/domain/loop/overdue-loops';
import { OwnGates } from '~/ui/domain/quality/own-gates';
import { OwnSupervision } from '~/ui/domain/quality/own-supervision';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'supervisor', title: 'supervisor:title' };

/** As far ahead as questions usually come. */
const monthsShown = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/supervisor/dashboard');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => {
      const year = yearOf(calendarDayAt(work.now));
      const seats = await listRunningSeats(work, ['supervisor']);
      const invitations = await listOpenInvitations(work, ['supervisor']);
      return {
        invitations: invitations.map((one) => ({ ...one, isOverdue: one.respondBy < work.now })),
        seats,
        states: await ownReviewStates(
          work,
          seats.map(({ reference }) => reference),
        ),
        gates: await listOwnGates(work),
        sessions: await listOwnSupervision(work),
        overdue: overdueOf(await listLoopsOfSeats(work, ['supervisor'])).map(forNotice),
        expiring: await listUpcomingLapses(work, 'own'),
        months: (await listAvailability(work, person.id)).slice(0, monthsShown),
        kept: await hoursKept(work, person.id),
        year,
        share: await findOwnShare(work, year),
      };
    }),
  );
}

export default function SupervisorDashboard() {
  const { invitations, seats, states, gates, sessions, overdue, expiring, months, kept, year, share } =
    useLoaderData<typeof loader>();
  const t = useT('supervisor');
  const shared = useT('reviewer');
  const accreditation = useT('accreditation');
  return (
    <Page
      title={t('title')}
      lead={
        invitations.length > 0
          ? shared('lead.invitation', { count: invitations.length })
          : shared('lead.calm')
      }
    >
      <Paragraph>{t('about')}</Paragraph>
      <LapseNotice lapses={expiring} />
      <OpenInvitations
        invitations={invitations}
        meanwhile={{ to: '/reviewer/profiel', text: shared('profile.view') }}
      />
      <OwnGates gates={gates} />
      <OwnSupervision sessions={sessions} />
      <RunningSeats seats={seats} states={states} />
      <OverdueLoops
        loops={overdue}
        hrefOf={({ reference, id }) => `/reviews/${reference}/aanbevelingen/${id}`}
      />
      <ComingMonths months={months} kept={kept} />
      {share && <OwnShare year={year} share={share} />}
      <div className="lk-actions">
        <ButtonLink to="/reviewer/erkenning" kind="secondary" icon="certificate">
          {accreditation('own.link')}
        </ButtonLink>
      </div>
    </Page>
  );
}
