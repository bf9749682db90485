import type { LoaderFunctionArgs } from '@remix-run/node';
import { type FindingKind, severities, severitiesOf } from '~/domain/privacy/finding';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'screening:page.title',
  description: 'screening:page.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/text-rules');
  return null;
}

const kinds = Object.keys(severitiesOf) as FindingKind[];

export default function TextRules() {
  const t = useT('screening');
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <Section title={t('page.how-title')}>
        <BulletList items={severities.map((severity) => t(`page.how.${severity}`))} />
      </Section>
      <Section title={t('page.kinds-title')}>
        <DataTable
          caption={t('page.kinds-caption')}
          captionHidden
          rows={kinds}
          rowKey={(kind) => kind}
          empty={null}
          columns={[
            { key: 'kind', title: t('page.kind'), names: true, cell: (kind) => t(`kind.${kind}.name`) },
            { key: 'found', title: t('page.found'), cell: (kind) => t(`kind.${kind}.found`) },
            {
              key: 'happens',
              title: t('page.happens'),
              cell: (kind) => severitiesOf[kind].map((severity) => t(`severity.${severity}`)).join(', '),
            },
            { key: 'left', title: t('page.left'), cell: (kind) => t(`kind.${kind}.left`) },
          ]}
        />
      </Section>
      <Section title={t('page.data-title')}>
        <BulletList items={[t('page.data.server'), t('page.data.nothing'), t('page.data.publicly')]} />
      </Section>
      <Section title={t('page.limits-title')}>
        <Paragraph>{t('page.limits-text')}</Paragraph>
      </Section>
    </Page>
  );
}
