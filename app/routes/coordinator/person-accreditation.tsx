import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { rolesOnRecord, trackView } from '~/domain/registry/accreditation/record-view';
import { findRecord } from '~/domain/registry/accreditation/track-queries.server';
import { useT } from '~/i18n/use-t';
import { RequirementTable } from '~/ui/domain/accreditation/requirement-table';
import { StandingFacts } from '~/ui/domain/accreditation/standing-facts';
import { StepTable } from '~/ui/domain/accreditation/step-table';
import { TrackPath } from '~/ui/domain/accreditation/track-path';
import { VerificationTable } from '~/ui/domain/accreditation/verification-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'accreditation:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/coordinator/person-accreditation');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    if (!account) return null;
    const { steps, verified, mentors } = await findRecord(work, personId);
    const today = calendarDayAt(work.now);
    const roles = rolesOnRecord(
      steps,
      account.roles.map(({ role }) => role),
    );
    return {
      id: account.id,
      name: account.name,
      isOwn: account.id === person?.id,
      tracks: roles.map((role) => trackView(steps, verified, role, today)),
      verified,
      mentors,
    };
  });
  if (!found) throw notFound();
  return json(found);
}

export default function PersonAccreditation() {
  const { id, name, isOwn, tracks, verified, mentors } = useLoaderData<typeof loader>();
  const t = useT('accreditation');
  const people = useT('coordinator');
  const domain = useT('domain');
  const here = `/coordinator/mensen/${id}`;
  const correctAt = isOwn ? undefined : `${here}/rechtzetting`;
  const addVerification = !isOwn && (
    <ButtonLink to={`${here}/verificatie`} kind="secondary" icon="shield">
      {t('add-verification')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('title-of', { name })}
      lead={t('lead', { name })}
      breadcrumbs={[
        { title: people('people.title'), to: '/coordinator/mensen' },
        { title: name, to: here },
      ]}
    >
      {isOwn && <Alert kind="info">{t('own-record')}</Alert>}
      {tracks.length === 0 && <Alert kind="info">{t('no-roles')}</Alert>}
      {tracks.map((track) => {
        const role = domain(`role.${track.role}`);
        return (
          <Section key={track.role} title={t('track', { role })} id={track.role}>
            <TrackPath role={track.role} stations={track.stations} />
            <StandingFacts standing={track.standing} />
            {track.standing.level === 'trainee' && (
              <DescriptionList
                items={[
                  {
                    term: t('mentors'),
                    value: mentors.map((mentor) => mentor.name).join(', ') || t('no-mentor'),
                  },
                ]}
              />
            )}
            {!isOwn && (
              <div className="lk-actions">
                {track.next.map(({ step }) => (
                  <ButtonLink key={step} to={`${here}/erkenning/${track.role}/${step}`} kind="secondary">
                    {t(`step-verb.${step}`)}
                  </ButtonLink>
                ))}
              </div>
            )}
            <StepTable role={track.role} steps={track.steps} correctAt={correctAt} />
            <RequirementTable rows={track.requirements} caption={t('requirements-caption', { role })} />
            {addVerification && <div className="lk-actions">{addVerification}</div>}
          </Section>
        );
      })}
      <Section title={t('verifications-title')}>
        <Paragraph>
          {t('requirements-text')} <Link to="/register/erkenning">{t('to-rules')}</Link>
        </Paragraph>
        <VerificationTable verified={verified} correctAt={correctAt} />
      </Section>
    </Page>
  );
}
