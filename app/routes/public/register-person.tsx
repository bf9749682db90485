import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findPresentSlug } from '~/domain/merging/earlier-records.server';
import { findPublicProfile, listPlaces } from '~/domain/registry/search/public-queries.server';
import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { LevelBadges } from '~/ui/domain/registry/level-badges';
import { ProfileDetails } from '~/ui/domain/registry/profile-details';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ data }) => data.profile.name,
  description: 'register:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/register-person');
  const slug = args.params.slug ?? '';
  const found = await withActor(actor, async (work) => {
    const profile = await findPublicProfile(work, slug);
    if (profile) return { profile, places: await listPlaces(work) };
    const present = await findPresentSlug(work, slug);
    // Only somebody who is public now: an old address tells no more than a new one.
    return present && (await findPublicProfile(work, present)) ? { present } : null;
  });
  if (!found) throw notFound();
  if ('present' in found) throw redirect(localPath(context.language, `/register/${found.present}`), 308);
  const { personId: _, ...profile } = found.profile;
  return json({ ...found, profile });
}

export default function RegisterPerson() {
  const { profile, places } = useLoaderData<typeof loader>();
  const t = useT('register');
  const reviewer = profile.accreditations.find(({ role }) => role === 'reviewer');
  return (
    <Page
      title={profile.name}
      lead={t('person.lead', { name: profile.name })}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/register' }]}
      aside={
        <LevelBadges
          reviewerLevel={reviewer?.level ?? null}
          isSupervisor={profile.accreditations.some(({ role }) => role === 'supervisor')}
        />
      }
    >
      <ProfileDetails profile={profile} provinces={places.provinces} youthRegions={places.youthRegions} />
      <Section title={t('person.contact-title')}>
        <Paragraph>{t('person.contact-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/aanvraag" iconEnd="forward">
            {t('ask')}
          </ButtonLink>
          <ButtonLink to="/register" kind="secondary" icon="back">
            {t('person.back')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
