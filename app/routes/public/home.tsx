import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { renderTexts } from '~/domain/content/text.server';
import { countRegistry } from '~/domain/registry/search/count-registry.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Heading } from '~/ui/primitives/heading';
import { Lead } from '~/ui/primitives/lead';
import { Link } from '~/ui/primitives/link';
import { HeroCircles } from '~/ui/primitives/pictures/hero-circles';
import { QuestionRoute } from '~/ui/primitives/pictures/question-route';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { StatRow } from '~/ui/primitives/stat-row';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'home:title',
  description: 'home:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/home');
  return json(
    await withActor(actor, async (work) => ({
      texts: await renderTexts(work, language),
      count: await countRegistry(work),
    })),
  );
}

export default function Home() {
  const { texts, count } = useLoaderData<typeof loader>();
  const t = useT('home');
  const language = useLanguage();
  return (
    <>
      <div className="lk-hero">
        <div className="lk-width lk-hero-columns">
          <div className="lk-hero-text">
            <Heading level={1}>{texts['home-lead'].title}</Heading>
            <Lead>{texts['home-lead'].body}</Lead>
            <div className="lk-actions">
              <ButtonLink to="/aanvraag" iconEnd="forward">
                {t('ask')}
              </ButtonLink>
              <ButtonLink to="/over-leerreviews" kind="secondary">
                {t('how-it-works')}
              </ButtonLink>
            </div>
          </div>
          <HeroCircles />
        </div>
      </div>
      <div className="lk-width lk-page lk-stack">
        <CardGrid>
          <Card title={texts['home-is'].title} level={2}>
            <Prose html={texts['home-is'].html} />
          </Card>
          <Card title={texts['home-is-not'].title} level={2}>
            <Prose html={texts['home-is-not'].html} />
          </Card>
        </CardGrid>
        <Section title={t('route-title')}>
          <QuestionRoute
            label={t('route-label')}
            stages={[
              { icon: 'message', title: t('route.ask.title'), text: t('route.ask.text') },
              { icon: 'phone', title: t('route.talk.title'), text: t('route.talk.text') },
              { icon: 'search', title: t('route.search.title'), text: t('route.search.text') },
              { icon: 'people', title: t('route.start.title'), text: t('route.start.text') },
            ]}
          />
        </Section>
        <Section title={texts['home-for-whom'].title}>
          <Prose html={texts['home-for-whom'].html} />
          <p>
            <Link to="/over-leerreviews#vraagt">{t('for-whom-action')}</Link>
          </p>
        </Section>
        <Section title={t('numbers-title')}>
          <StatRow>
            <Stat
              value={formatNumber(language, count.reviewers)}
              label={t('reviewers', { count: count.reviewers })}
            />
            <Stat
              value={formatNumber(language, count.supervisors)}
              label={t('supervisors', { count: count.supervisors })}
            />
            <Stat
              value={formatNumber(language, count.provinces)}
              label={t('provinces', { count: count.provinces })}
            />
          </StatRow>
          <p>
            <ButtonLink to="/register" kind="secondary" iconEnd="forward">
              {t('see-register')}
            </ButtonLink>
          </p>
        </Section>
      </div>
    </>
  );
}
