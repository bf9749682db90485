import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { screenText } from '~/domain/privacy/text-screen';
import { changeProfile } from '~/domain/registry/profile/change-profile.server';
import { findPendingChange } from '~/domain/registry/profile/change-queries.server';
import { countedFrom, freshnessDays, freshnessStepOn } from '~/domain/registry/profile/freshness';
import { profileChange } from '~/domain/registry/profile/inputs';
import { findProfile } from '~/domain/registry/profile/own-queries.server';
import { profileGaps } from '~/domain/registry/profile/profile-gaps';
import { isPublic, shownPart } from '~/domain/registry/profile/public-profile';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { useT } from '~/i18n/use-t';
import { FreshnessNotice } from '~/ui/domain/own-profile/freshness-notice';
import { PendingNotice } from '~/ui/domain/own-profile/pending-notice';
import { ProfileForm } from '~/ui/domain/profile/profile-form';
import { profileForm } from '~/ui/domain/profile/profile-form-values';
import { ProfileStatus } from '~/ui/domain/profile/profile-status';
import { ProfileDetails } from '~/ui/domain/registry/profile-details';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import type { FormState } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'reviewer:profile.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/profile');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => {
      const profile = await findProfile(work, person.id);
      if (!profile) return { own: null, ...(await listPlaces(work)) };
      const today = calendarDayAt(work.now);
      const from = countedFrom(profile);
      const own = {
        profile,
        pending: await findPendingChange(work, person.id),
        step: freshnessStepOn(from, today),
        sinksOn: freshnessDays(from).sinksOn,
        gaps: profileGaps(profile, today),
        isPublic: isPublic(profile, today),
        preview: shownPart(profile, today),
      };
      return { own, ...(await listPlaces(work)) };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/profile');
  if (!person) throw notFound();
  const reading = await readForm(args.request, profileChange);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const changed = await withActor(actor, (work) => changeProfile(work, person.id, reading.value));
  if (!changed.ok) {
    const findings = screenText(reading.value.about).filter(({ severity }) => severity === 'block');
    const form: FormState = { ...failureToForm(changed, reading.typed), findings: { about: findings } };
    return json(form, { status: 409 });
  }
  const message = changed.value.waits ? 'profile:pending.saved' : 'reviewer:flash.profile-saved';
  return redirectTo(context, '/reviewer/profiel', { flash: { message } });
}

export default function Profile() {
  const { own, provinces, youthRegions } = useLoaderData<typeof loader>();
  const sent: FormState | undefined = useActionData<typeof action>();
  const t = useT('reviewer');
  const about = useT('profile');
  const registration = useT('registration');
  if (!own) {
    return (
      <Page title={t('profile.title')} width="text">
        <ProfileStatus profile={null} />
      </Page>
    );
  }
  const { profile, gaps, preview, pending } = own;
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} width="text">
      {!sent && (
        <>
          <FreshnessNotice step={own.step} sinksOn={own.sinksOn} />
          {pending && <PendingNotice pending={pending} />}
          <ProfileStatus profile={{ gaps, checkedOn: profile.checkedOn }} />
        </>
      )}
      <Section title={about('own.functions')}>
        <Paragraph>{about('own.functions-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/reviewer/functies" kind="secondary" icon="building">
            {about('own.functions-open')}
          </ButtonLink>
        </div>
      </Section>
      <Paragraph>{about('pending.rule')}</Paragraph>
      <ProfileForm
        form={sent ?? profileForm({ ...profile, ...pending })}
        version={profile.version}
        provinces={provinces}
        youthRegions={youthRegions}
      />
      <Section title={t('profile.preview')} id="voorbeeld">
        <Paragraph>{t(own.isPublic ? 'profile.preview-listed' : 'profile.preview-not-listed')}</Paragraph>
        <ProfileDetails profile={preview} provinces={provinces} youthRegions={youthRegions} />
        {own.isPublic && (
          <div className="lk-actions">
            <ButtonLink to={`/register/${profile.slug}`} kind="secondary" icon="eye">
              {t('profile.see-public')}
            </ButtonLink>
          </div>
        )}
      </Section>
      <div className="lk-actions">
        <ButtonLink to="/reviewer/vertrek" kind="subtle">
          {about('own.leave')}
        </ButtonLink>
      </div>
      <Section title={registration('profile-title')}>
        <Paragraph>{registration('profile-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/reviewer/verklaring" kind="secondary" icon="certificate">
            {registration('profile-link')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
