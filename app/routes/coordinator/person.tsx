import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { listSeatsOf, listStandingConflicts } from '~/domain/matching/person-queries.server';
import { listPairRules } from '~/domain/matching/two-people/pair-rule-queries.server';
import { findKeptPerson, listEarlierRecords } from '~/domain/merging/earlier-records.server';
import { listAffiliations } from '~/domain/organisations/ties/affiliation-queries.server';
import { listPinnedConflicts } from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { standingsOf } from '~/domain/registry/accreditation/standing';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { isPublic } from '~/domain/registry/profile/public-profile';
import { useT } from '~/i18n/use-t';
import { AccountDetails } from '~/ui/domain/account/account-details';
import { AgreementSections } from '~/ui/domain/agreements/agreement-sections';
import { EarlierRecords } from '~/ui/domain/merging/earlier-records';
import { LeftMember } from '~/ui/domain/own-profile/left-member';
import { GrantRoleForm } from '~/ui/domain/people/grant-role-form';
import { RegistryDetails } from '~/ui/domain/people/registry-details';
import { RoleTable } from '~/ui/domain/people/role-table';
import { SeatHistory } from '~/ui/domain/people/seat-history';
import { StandingConflicts } from '~/ui/domain/people/standing-conflicts';
import { TiesTable } from '~/ui/domain/people/ties-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data }) => data.account.name,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/person');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const keptId = await findKeptPerson(work, personId);
    if (keptId) return { keptId };
    const account = await findAccount(work, personId);
    if (!account) return null;
    const profile = await findProfile(work, personId);
    const today = calendarDayAt(work.now);
    return {
      account,
      profile,
      isPublic: profile !== null && isPublic(profile, today),
      standings: profile ? standingsOf(profile.accreditation, today) : [],
      ties: await listAffiliations(work, personId),
      seats: await listSeatsOf(work, personId),
      conflicts: await listStandingConflicts(work, personId),
      rules: (await listPairRules(work, personId)).filter(({ endedAt }) => endedAt === null),
      pinned: (await listPinnedConflicts(work, personId)).filter(({ endedAt }) => endedAt === null),
      earlier: await listEarlierRecords(work, { personId }),
    };
  });
  if (!found) throw notFound();
  if ('keptId' in found) {
    throw redirectTo(context, `/coordinator/mensen/${found.keptId}`, {
      flash: { message: 'merging:flash.was-merged' },
    });
  }
  return json(found);
}

export default function Person() {
  const { account, profile, ties, seats, conflicts, rules, pinned, earlier, ...rest } =
    useLoaderData<typeof loader>();
  const t = useT('coordinator');
  const profileText = useT('profile');
  const { name } = account;
  return (
    <Page title={name} breadcrumbs={[{ title: t('people.title'), to: '/coordinator/mensen' }]}>
      <Section title={t('person.details')}>
        <AccountDetails account={account} />
      </Section>
      <EarlierRecords of="person" records={earlier} />
      <Section title={t('person.roles')}>
        <Paragraph>{t('person.roles-text')}</Paragraph>
        <RoleTable person={account} roles={account.roles} />
        {account.isDeactivated ? (
          <>
            <Alert kind="warning">{t('person.deactivated')}</Alert>
            {profile?.leftOn && <LeftMember personId={account.id} leftOn={profile.leftOn} />}
          </>
        ) : (
          <GrantRoleForm personId={account.id} held={account.roles.map(({ role }) => role)} />
        )}
      </Section>
      {profile && (
        <>
          <Section title={t('person.registry')}>
            <RegistryDetails profile={profile} {...rest} />
            <ButtonLink
              to={`/coordinator/mensen/${account.id}/erkenning`}
              kind="secondary"
              icon="certificate"
            >
              {t('accreditation.title')}
            </ButtonLink>
          </Section>
          <Section title={t('person.affiliations')}>
            <TiesTable personId={account.id} name={name} ties={ties} />
            <ButtonLink to={`/coordinator/mensen/${account.id}/band`} kind="secondary" icon="add">
              {t('affiliation.title')}
            </ButtonLink>
            <ButtonLink to={`/coordinator/banden?persoon=${account.id}`} kind="subtle" icon="search">
              {t('ties:check.link')}
            </ButtonLink>
          </Section>
          <Section title={t('person.seats')}>
            <SeatHistory name={name} seats={seats} />
          </Section>
          <Section title={t('person.conflicts')}>
            <Paragraph>{t('person.conflicts-text')}</Paragraph>
            <StandingConflicts name={name} conflicts={conflicts} />
          </Section>
          <AgreementSections person={account} rules={rules} pinned={pinned} />
          {!account.isDeactivated && (
            <div className="lk-actions">
              <ButtonLink to={`/coordinator/mensen/${account.id}/vertrek`} kind="subtle">
                {profileText('leaving.person-open')}
              </ButtonLink>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
