import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
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
  await enter(args, 'routes/public/privacy');
  return json({ organisation: publicOrganisation() });
}

export default function Privacy() {
  const { organisation } = useLoaderData<typeof loader>();
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
        <Paragraph>{t('privacy.long-text')}</Paragraph>
      </Section>
      <Section title={t('privacy.rights-title')}>
        <Paragraph>{t('privacy.rights-text', { organisation: contact })}</Paragraph>
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
