import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findPublicTotals } from '~/domain/reviews/loop/public-totals.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { TotalsTable } from '~/ui/domain/loop/totals-table';
import { capitalised } from '~/ui/formats/capitalised';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'loop:totals.title',
  description: 'loop:totals.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/public/recommendation-totals');
  return json(await withActor(actor, findPublicTotals));
}

export default function RecommendationTotals() {
  const { day, totals } = useLoaderData<typeof loader>();
  const t = useT('loop');
  const language = useLanguage();
  const joined = (words: readonly string[]) =>
    words.length > 1
      ? t('totals.stage-and', { names: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' })
      : words.join('');
  return (
    <Page title={t('totals.title')} lead={t('totals.lead')} width="text">
      <Paragraph>{t('totals.day', { day: formatDay(language, day) })}</Paragraph>
      {totals ? (
        <>
          <Paragraph>{t('totals.all', { count: totals.recommendations })}</Paragraph>
          <TotalsTable
            title={t('totals.by-stage')}
            caption={t('totals.by-stage-caption')}
            names={t('totals.stage')}
            numbers={t('totals.number')}
            totals={totals.byStage.map(({ names, recommendations }) => ({
              label: capitalised(joined(names.map((name) => t(`stage.${name}`)))),
              means: names.map((name) => t(`totals.means.${name}`)).join(' '),
              number: recommendations,
            }))}
          />
          <TotalsTable
            title={t('totals.by-year')}
            caption={t('totals.by-year-caption')}
            names={t('totals.year')}
            numbers={t('totals.number')}
            totals={totals.byYear.map(({ names, recommendations }) => ({
              label:
                names.length > 1
                  ? t('totals.years', { from: String(names[0]), until: String(names.at(-1)) })
                  : String(names[0]),
              number: recommendations,
            }))}
          />
          <Section title={t('totals.why-title')}>
            <Paragraph>{t('totals.why')}</Paragraph>
          </Section>
        </>
      ) : (
        <Alert kind="info" title={t('totals.too-few-title')}>
          {t('totals.too-few')}
        </Alert>
      )}
    </Page>
  );
}
