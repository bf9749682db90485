import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt, yearOf } from '~/domain/kernel/calendar-day';
import { findOwnShare } from '~/domain/matching/fairness/shares-of-work.server';
import { reviewerSeats } from '~/domain/matching/invitation-status';
import { listMyCalls } from '~/domain/matching/open-call/my-calls.server';
import { listOpenInvitations, listRunningSeats } from '~/domain/matching/own-work.server';
import { listUpcomingLapses } from '~/domain/registry/accreditation/list-attention.server';
import { hoursKept } from '~/domain/registry/availability/preference-queries.server';
import { findProfile, listAvailability } from '~/domain/registry/profile/own-queries.server';
import { profileGaps } from '~/domain/registry/profile/profile-gaps';
import { forNotice, listLoopsOfSeats, overdueOf } from '~/domain/reviews/loop/outstanding-loops.server';
import { ownReviewStates } from '~/domain/reviews/own-review-states.server';
import { useT } from '~/i18n/use-t';
import { ComingMonths } from '~/ui/domain/availability/coming-months';
import { LapseNotice } from '~/ui/domain/dashboard/lapse-notice';
import { OpenInvitations } from '~/ui/domain/dashboard/open-invitations';
import { RunningSeats } from '~/ui/domain/dashboard/running-seats';
import { OwnShare } from '~/ui/domain/fairness/own-share';
import { OverdueLoops } from '~/ui/domain/loop/overdue-loops';
import { CallCards } from '~/ui/domain/open-call/call-cards';
import { ProfileStatus } from '~/ui/domain/profile/profile-status';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'reviewer', title: 'reviewer:title' };

/** As far ahead as questions usually come. */
const monthsShown = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/dashboard');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => {
      const year = yearOf(calendarDayAt(work.now));
      const seats = await listRunningSeats(work, reviewerSeats);
      const profile = await findProfile(work, person.id);
      const invitations = await listOpenInvitations(work, reviewerSeats);
      return {
        invitations: invitations.map((one) => ({ ...one, isOverdue: one.respondBy < work.now })),
        calls: await listMyCalls(work),
        seats,
        states: await ownReviewStates(
          work,
          seats.map(({ reference }) => reference),
        ),
        overdue: overdueOf(await listLoopsOfSeats(work, reviewerSeats)).map(forNotice),
        expiring: await listUpcomingLapses(work, 'own'),
        months: (await listAvailability(work, person.id)).slice(0, monthsShown),
        kept: await hoursKept(work, person.id),
        year,
        share: await findOwnShare(work, year),
        profile: profile && {
          gaps: profileGaps(profile, calendarDayAt(work.now)),
          checkedOn: profile.checkedOn,
        },
      };
    }),
  );
}

export default function ReviewerDashboard() {
  const { invitations, calls, seats, states, overdue, expiring, months, kept, profile, year, share } =
    useLoaderData<typeof loader>();
  const unanswered = calls.filter(({ answer }) => answer === null).length;
  const t = useT('reviewer');
  const accreditation = useT('accreditation');
  return (
    <Page
      title={t('title')}
      lead={
        invitations.length > 0
          ? t('lead.invitation', { count: invitations.length })
          : unanswered > 0
            ? t('lead.call', { count: unanswered })
            : t('lead.calm')
      }
    >
      <LapseNotice lapses={expiring} />
      <OpenInvitations
        invitations={invitations}
        meanwhile={{ to: '/reviewer/beschikbaarheid', text: t('availability.change') }}
      />
      <CallCards calls={calls} />
      <RunningSeats seats={seats} states={states} />
      <OverdueLoops
        loops={overdue}
        hrefOf={({ reference, id }) => `/reviews/${reference}/aanbevelingen/${id}`}
      />
      <ComingMonths months={months} kept={kept} />
      {share && <OwnShare year={year} share={share} />}
      <Section title={t('profile.status')}>
        <ProfileStatus profile={profile} />
        {profile && (
          <div className="lk-actions">
            <ButtonLink to="/reviewer/profiel" kind="secondary" icon="edit">
              {t(profile.gaps.length > 0 ? 'profile.change' : 'profile.view')}
            </ButtonLink>
            <ButtonLink to="/reviewer/erkenning" kind="secondary" icon="certificate">
              {accreditation('own.link')}
            </ButtonLink>
          </div>
        )}
      </Section>
    </Page>
  );
}
