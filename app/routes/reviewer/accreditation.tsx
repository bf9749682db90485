import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { rolesOnRecord, trackView } from '~/domain/registry/accreditation/record-view';
import { findRecord } from '~/domain/registry/accreditation/track-queries.server';
import { useT } from '~/i18n/use-t';
import { OwnTrack } from '~/ui/domain/accreditation/own-track';
import { VerificationTable } from '~/ui/domain/accreditation/verification-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'accreditation:own.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/accreditation');
  if (!person || actor.kind !== 'person') throw notFound();
  return json(
    await withActor(actor, async (work) => {
      const { steps, verified, mentors } = await findRecord(work, person.id);
      const today = calendarDayAt(work.now);
      return {
        tracks: rolesOnRecord(steps, actor.roles).map((role) => trackView(steps, verified, role, today)),
        verified,
        mentors: mentors.map(({ name }) => name),
      };
    }),
  );
}

export default function OwnAccreditation() {
  const { tracks, verified, mentors } = useLoaderData<typeof loader>();
  const t = useT('accreditation');
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      {tracks.map((track) => (
        <OwnTrack key={track.role} track={track} mentors={mentors} />
      ))}
      <Section title={t('verifications-title')}>
        <VerificationTable verified={verified} />
        <Paragraph>{t('own.wrong')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/contact" kind="secondary" icon="message">
            {t('own.contact')}
          </ButtonLink>
          <ButtonLink to="/register/erkenning" kind="secondary">
            {t('to-rules')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
