import type { LoaderFunctionArgs } from '@remix-run/node';
import { accreditationLevels } from '~/domain/registry/accreditation/accreditation-status';
import { accreditationTerms } from '~/domain/registry/accreditation/accreditation-terms';
import { effectNow, requirements } from '~/domain/registry/accreditation/requirements';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { StepPath } from '~/ui/primitives/pictures/step-path';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'accreditation:rules.title',
  description: 'accreditation:rules.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/accreditation-rules');
  return null;
}

const path = ['applied', 'trained', 'supervised-review', 'accredited', 'renewed'] as const;
const isConductAsked = accreditationTerms.conductCertificateYears !== null;

export default function AccreditationRules() {
  const t = useT('accreditation');
  const domain = useT('domain');
  return (
    <Page
      title={t('rules.title')}
      lead={t('rules.lead')}
      breadcrumbs={[{ title: t('rules.to-register'), to: '/register' }]}
    >
      <Section title={t('rules.path-title')}>
        <Paragraph>{t('rules.path-text')}</Paragraph>
        <StepPath steps={path.map((step) => ({ title: t(`step.${step}`), text: t(`rules.path.${step}`) }))} />
      </Section>
      <Section title={t('rules.levels-title')}>
        <Paragraph>{t('rules.levels-text')}</Paragraph>
        <DataTable
          caption={t('rules.levels-caption')}
          captionHidden
          rows={accreditationLevels}
          rowKey={(level) => level}
          empty={null}
          columns={[
            { key: 'level', title: t('level'), names: true, cell: (level) => domain(`level.${level}`) },
            {
              key: 'years',
              title: t('rules.years'),
              cell: (level) => t('rules.level-years', { count: accreditationTerms.yearsOfLevel[level] }),
            },
          ]}
        />
      </Section>
      <Section title={t('rules.requirements-title')}>
        <Paragraph>{t('rules.requirements-text')}</Paragraph>
        <DataTable
          caption={t('rules.requirements-caption')}
          captionHidden
          rows={requirements}
          rowKey={({ kind }) => kind}
          empty={null}
          columns={[
            {
              key: 'kind',
              title: t('verification'),
              names: true,
              cell: ({ kind }) => domain(`verification.${kind}`),
            },
            {
              key: 'whom',
              title: t('rules.for-whom'),
              cell: ({ need, levels }) =>
                need === 'where-it-applies'
                  ? t('rules.where-it-applies')
                  : t(levels.includes('trainee') ? 'rules.for-all' : 'rules.for-levels'),
            },
            {
              key: 'often',
              title: t('rules.how-often'),
              cell: ({ intervalMonths }) =>
                intervalMonths === null ? t('once') : t('rules.every-months', { count: intervalMonths }),
            },
            {
              key: 'effect',
              title: t('on-lapse'),
              cell: (requirement) => t(`effect.${effectNow(requirement)}`),
            },
            {
              key: 'public',
              title: t('rules.public'),
              cell: ({ isPublic }) => t(isPublic ? 'rules.public-yes' : 'rules.public-no'),
            },
            { key: 'basis', title: t('rules.basis'), cell: ({ basis }) => t(`rules.bases.${basis}`) },
          ]}
        />
        <Paragraph>{t(isConductAsked ? 'rules.conduct-on' : 'rules.conduct-off')}</Paragraph>
      </Section>
      <Section title={t('rules.lapse-title')}>
        <Paragraph>{t('rules.lapse-text')}</Paragraph>
      </Section>
      <Section title={t('rules.ended-title')}>
        <Paragraph>{t('rules.ended-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/register" kind="secondary" icon="back">
            {t('rules.to-register')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
