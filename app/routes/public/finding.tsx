import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findFinding } from '~/domain/findings/library/find-finding.server';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { useT } from '~/i18n/use-t';
import { CodeLinks } from '~/ui/domain/library/code-links';
import { QuestionList } from '~/ui/domain/library/question-list';
import { useDutchHere } from '~/ui/domain/library/written-in-dutch';
import { WrittenText } from '~/ui/domain/library/written-text';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ data }) => data.finding.title,
  indexed: false,
};

export const headers = keptFromSearchEngines;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/finding');
  const id = idParam(args.params.publishedId);
  const found = await withActor(actor, async (work) => ({
    finding: await findFinding(work, id),
    taxonomies: await listLibraryTerms(work, language),
  }));
  const { finding, taxonomies } = found;
  if (!finding) throw notFound();
  return json({ finding, taxonomies });
}

export default function Finding() {
  const { finding, taxonomies } = useLoaderData<typeof loader>();
  const t = useT('library');
  const dutch = useDutchHere();
  return (
    <Page
      title={finding.title}
      titleLang={dutch}
      lead={dutch && t('in-dutch')}
      width="text"
      breadcrumbs={[
        { title: t('title'), to: '/leren' },
        { title: t('search.title'), to: '/leren/bevindingen' },
      ]}
    >
      <Section title={t('finding.pattern')}>
        <WrittenText text={finding.pattern} />
      </Section>
      <Section title={t('finding.questions')}>
        <Paragraph>{t('finding.questions-text')}</Paragraph>
        <QuestionList considerations={finding.considerations} />
      </Section>
      {finding.wider !== '' && (
        <Section title={t('finding.wider')}>
          <WrittenText text={finding.wider} />
        </Section>
      )}
      {finding.wentWell !== '' && (
        <Section title={t('finding.went-well')}>
          <WrittenText text={finding.wentWell} />
        </Section>
      )}
      <div className="lk-library-way lk-stack">
        {finding.codes.length > 0 && (
          <Section title={t('finding.about')}>
            <CodeLinks codes={finding.codes} taxonomies={taxonomies} />
          </Section>
        )}
        <Paragraph>{t('finding.print')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/leren/bevindingen" kind="secondary" icon="back">
            {t('finding.back')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
