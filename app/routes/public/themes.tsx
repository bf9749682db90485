import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listThemes } from '~/domain/findings/themes/list-themes.server';
import { publishedTotals } from '~/domain/findings/themes/published-totals';
import { useLanguage, useT } from '~/i18n/use-t';
import { periodInWords } from '~/ui/domain/themes/period-in-words';
import { ThemesOfPeriod } from '~/ui/domain/themes/themes-of-period';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'themes:title',
  description: 'themes:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/public/themes');
  return json(await withActor(actor, listThemes));
}

export default function Themes() {
  const { themes, periods, fewest } = useLoaderData<typeof loader>();
  const t = useT('themes');
  const language = useLanguage();
  const words = new Map(themes.map((theme) => [theme.code, theme[language]]));
  const { reviews, reports } = publishedTotals;
  const before = periodInWords(language, publishedTotals);
  const most = Math.max(
    ...[publishedTotals, ...periods].flatMap((period) => period.themes.map((theme) => theme.reviews)),
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      actions={
        <ButtonLink to="/jaarverslagen" kind="secondary">
          {t('reports')}
        </ButtonLink>
      }
    >
      <Section title={t('elsewhere-title', { period: before })}>
        <Paragraph>{t('elsewhere', { period: before, reviews, reports })}</Paragraph>
        <ThemesOfPeriod period={publishedTotals} words={words} most={most} tone="elsewhere" />
        <Paragraph>{t('source')}</Paragraph>
      </Section>
      {periods.map((period) => (
        <Section key={period.from} title={t('counted-title', { period: periodInWords(language, period) })}>
          <Paragraph>{t('counted')}</Paragraph>
          <ThemesOfPeriod period={period} words={words} most={most} tone="counted" />
        </Section>
      ))}
      {periods.length === 0 && (
        <Section title={t('none-title')}>
          <Paragraph>{t('none', { fewest })}</Paragraph>
        </Section>
      )}
      <Section title={t('how-title')}>
        <Paragraph>{t('how', { fewest })}</Paragraph>
      </Section>
    </Page>
  );
}
