import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { outcomes } from '~/domain/requests/closing/outcome';
import { handledMessageDays, mailDays, unhandledMessageDays } from '~/domain/requests/retention/retention';
import { readRetentionDays } from '~/domain/requests/retention/retention-settings.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { publicOrganisation } from '~/web/public-organisation.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'statements:privacy.title',
  description: 'statements:privacy.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/public/privacy');
  const days = await withActor(actor, readRetentionDays);
  return json({ organisation: publicOrganisation(), days });
}

export default function Privacy() {
  const { organisation, days } = useLoaderData<typeof loader>();
  const t = useT('statements');
  const screening = useT('screening');
  const contact = `${organisation.name} (${organisation.email})`;
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')} width="text">
      <Section title={t('privacy.never-title')}>
        <BulletList
          items={[t('privacy.never.people'), t('privacy.never.files'), t('privacy.never.tracking')]}
        />
      </Section>
      <Section title={t('privacy.keep-title')}>
        <BulletList
          items={[
            t('privacy.keep.request'),
            t('privacy.keep.contact'),
            t('privacy.keep.subscription'),
            t('privacy.keep.people'),
            t('privacy.keep.trail'),
            t('privacy.keep.session'),
          ]}
        />
      </Section>
      <Section title={t('privacy.check-title')}>
        <Paragraph>{t('privacy.check-text')}</Paragraph>
        <Paragraph>
          <Link to="/tekstregels">{screening('page.why')}</Link>
        </Paragraph>
      </Section>
      <Section title={t('privacy.who-title')}>
        <BulletList
          items={[
            t('privacy.who.coordinator'),
            t('privacy.who.candidate'),
            t('privacy.who.treasurer'),
            t('privacy.who.public'),
          ]}
        />
      </Section>
      <Section title={t('privacy.long-title')}>
        <BulletList
          items={[
            t('privacy.long.draft'),
            t('privacy.long.open'),
            ...outcomes.map((outcome) => t(`privacy.long.${outcome}`, { count: days[outcome] })),
            t('privacy.long.requester'),
            t('privacy.long.mail', { days: mailDays }),
            t('privacy.long.message', { handled: handledMessageDays, most: unhandledMessageDays }),
            t('privacy.long.people'),
          ]}
        />
        <Paragraph>{t('privacy.long-night')}</Paragraph>
        <Paragraph>{t('privacy.long-left')}</Paragraph>
      </Section>
      <Section title={t('privacy.rights-title')}>
        <Paragraph>{t('privacy.rights-text', { organisation: contact })}</Paragraph>
        <Paragraph>
          {t('privacy.copy-text')} <Link to="/formaten/aanvraag">{t('privacy.copy-format')}</Link>
        </Paragraph>
      </Section>
      <Section title={t('privacy.responsible-title')}>
        <Paragraph>{t('privacy.responsible-text', { organisation: organisation.name })}</Paragraph>
        <p>
          <Link to="/contact">{t('contact.title')}</Link>
        </p>
      </Section>
    </Page>
  );
}
