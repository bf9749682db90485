import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { getText } from '~/domain/content/text.server';
import { getLibraryFront } from '~/domain/findings/library/briefing.server';
import { addressOfLibrary } from '~/domain/findings/library/library-search';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { useT } from '~/i18n/use-t';
import { ClosedLibrary } from '~/ui/domain/library/closed-library';
import { LibrarySearchForm } from '~/ui/domain/library/library-search-form';
import { TermCards } from '~/ui/domain/library/term-cards';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';

export const handle: PageHandle = { audience: 'public', title: 'library:title', indexed: false };

export const headers = keptFromSearchEngines;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/learning');
  return json(
    await withActor(actor, async (work) => ({
      text: await getText(work, language, 'learning-lead'),
      front: await getLibraryFront(work),
      taxonomies: await listLibraryTerms(work, language),
    })),
  );
}

export default function Learning() {
  const { text, front, taxonomies } = useLoaderData<typeof loader>();
  const t = useT('library');
  const termsOf = (wanted: string) => taxonomies.find(({ key }) => key === wanted)?.terms ?? [];
  return (
    <Page title={text.title} lead={text.body}>
      {front.isOpen ? (
        <>
          <Section title={t('front.search-title')}>
            <Paragraph>{t('front.search-text', { count: front.atLeast })}</Paragraph>
            <LibrarySearchForm />
            <div className="lk-actions">
              <ButtonLink to="/leren/bevindingen" kind="secondary" iconEnd="forward">
                {t('front.all')}
              </ButtonLink>
            </div>
          </Section>
          {front.themes.length > 0 && (
            <Section title={t('front.themes-title')}>
              <TermCards
                shown={front.themes}
                terms={termsOf('theme')}
                pathOf={(code) => addressOfLibrary({ facets: [{ taxonomy: 'theme', code }] })}
              />
            </Section>
          )}
          {front.sectors.length > 0 && (
            <Section title={t('front.sectors-title')}>
              <Paragraph>{t('front.sectors-text')}</Paragraph>
              <TermCards
                shown={front.sectors}
                terms={termsOf('sector')}
                pathOf={(code) => `/leren/sectoren/${code}`}
              />
            </Section>
          )}
        </>
      ) : (
        <ClosedLibrary />
      )}
      <Section title={t('front.more-title')}>
        <div className="lk-actions">
          <ButtonLink to="/leren/themas" kind="secondary">
            {t('front.years')}
          </ButtonLink>
          <ButtonLink to="/jaarverslagen" kind="secondary">
            {t('front.reports')}
          </ButtonLink>
          <ButtonLink to="/leren/aanbevelingen" kind="secondary">
            {t('front.recommendations')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('subscription.front-title')}>
        <Paragraph>{t('subscription.front-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/leren/abonnement" kind="secondary">
            {t('subscription.front-link')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('front.safe-title')}>
        <Paragraph>{t('front.safe-text')}</Paragraph>
        <Paragraph>{t('front.safe-numbers')}</Paragraph>
      </Section>
    </Page>
  );
}
