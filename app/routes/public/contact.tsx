import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { type Description, DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { publicOrganisation } from '~/web/public-organisation.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'statements:contact.title',
  description: 'statements:contact.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/contact');
  return json({ organisation: publicOrganisation() });
}

export default function Contact() {
  const { organisation } = useLoaderData<typeof loader>();
  const t = useT('statements');
  const items: Description[] = [
    { term: t('contact.organisation'), value: organisation.name },
    {
      term: t('contact.email'),
      value: <Link to={`mailto:${organisation.email}`}>{organisation.email}</Link>,
    },
  ];
  if (organisation.phone) {
    items.push({
      term: t('contact.phone'),
      value: <Link to={`tel:${organisation.phone.replace(/[^+\d]/g, '')}`}>{organisation.phone}</Link>,
    });
  }
  if (organisation.address) items.push({ term: t('contact.address'), value: organisation.address });
  if (organisation.kvk) items.push({ term: t('contact.kvk'), value: organisation.kvk });
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')} width="text">
      <Section title={t('contact.reach-title')}>
        <DescriptionList items={items} />
      </Section>
      <Section title={t('contact.write-title')}>
        <Paragraph>{t('contact.write-text')}</Paragraph>
      </Section>
      <Section title={t('contact.question-title')}>
        <Paragraph>{t('contact.question-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/aanvraag" iconEnd="forward">
            {t('contact.question')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('contact.safe-title')}>
        <Paragraph>{t('contact.safe-text')}</Paragraph>
      </Section>
    </Page>
  );
}
