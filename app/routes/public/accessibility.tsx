import type { LoaderFunctionArgs } from '@remix-run/node';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'statements:accessibility.title',
  description: 'statements:accessibility.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/accessibility');
  return null;
}

export default function Accessibility() {
  const t = useT('statements');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} width="text">
      <Section title={t('accessibility.how-title')}>
        <BulletList
          items={[
            t('accessibility.how.standard'),
            t('accessibility.how.script'),
            t('accessibility.how.test'),
            t('accessibility.how.words'),
          ]}
        />
      </Section>
      <Section title={t('accessibility.known-title')}>
        <Paragraph>{t('accessibility.known')}</Paragraph>
      </Section>
      <Section title={t('accessibility.problem-title')}>
        <Paragraph>{t('accessibility.problem-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/contact" iconEnd="forward">
            {t('accessibility.contact')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
