import type { LoaderFunctionArgs } from '@remix-run/node';
import { hardRules, overridableRules } from '~/domain/matching/matching-rule';
import type { PointCode } from '~/domain/matching/reasons';
import { softWeights } from '~/domain/matching/weights';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'content:rules.title',
  description: 'content:rules.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/matching-rules');
  return null;
}

const weights = Object.entries(softWeights).map(([code, weight]) => ({ code: code as PointCode, ...weight }));

export default function MatchingRules() {
  const t = useT('content');
  const matching = useT('matching');
  const language = useLanguage();
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <Section title={t('rules.hard-title')}>
        <Paragraph>{t('rules.hard-text')}</Paragraph>
        <DataTable
          caption={t('rules.hard-caption')}
          captionHidden
          rows={hardRules}
          rowKey={(rule) => rule}
          empty={null}
          columns={[
            {
              key: 'rule',
              title: t('rules.rule'),
              names: true,
              cell: (rule) => matching(`hardRule.${rule}.name`),
            },
            { key: 'why', title: t('rules.why'), cell: (rule) => matching(`hardRule.${rule}.why`) },
            {
              key: 'deviate',
              title: t('rules.deviate'),
              cell: (rule) => {
                const overridable = overridableRules.find((each) => each === rule);
                if (!overridable) return matching('overriding.never');
                return overridable === 'H2' || overridable === 'H12'
                  ? matching(`overriding.${overridable}`)
                  : matching('overriding.with-reason');
              },
            },
          ]}
        />
      </Section>
      <Section title={t('rules.soft-title')}>
        <Paragraph>{t('rules.soft-text')}</Paragraph>
        <DataTable
          caption={t('rules.soft-caption')}
          captionHidden
          rows={weights}
          rowKey={({ code }) => code}
          empty={null}
          columns={[
            {
              key: 'rule',
              title: t('rules.rule'),
              cell: ({ rule }) => matching(`softRule.${rule}.name`),
            },
            {
              key: 'reason',
              title: t('rules.reason'),
              names: true,
              cell: ({ code }) => matching(`weight.${code}`),
            },
            {
              key: 'points',
              title: t('rules.points'),
              numeric: true,
              cell: ({ points }) => (points > 0 ? `+${points}` : formatNumber(language, points)),
            },
            { key: 'per', title: t('rules.per'), cell: ({ per }) => matching(`per.${per}`) },
            {
              key: 'source',
              title: t('rules.source'),
              cell: ({ source }) => matching(`source.${source}`),
            },
          ]}
        />
      </Section>
      <Section title={t('rules.ties-title')}>
        <Paragraph>{t('rules.ties-text')}</Paragraph>
      </Section>
      <Section title={t('rules.two-title')}>
        <Paragraph>{t('rules.two-text')}</Paragraph>
      </Section>
      <Section title={t('rules.pinned-title')}>
        <Paragraph>{t('rules.pinned-text')}</Paragraph>
      </Section>
      <Section title={t('rules.unknown-title')}>
        <Paragraph>{t('rules.unknown-text')}</Paragraph>
      </Section>
    </Page>
  );
}
