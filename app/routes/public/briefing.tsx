import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { isContentKey } from '~/domain/content/content-key';
import { getText, renderText } from '~/domain/content/text.server';
import { findBriefing } from '~/domain/findings/library/briefing.server';
import { addressOfLibrary } from '~/domain/findings/library/library-search';
import { listLibraryTerms } from '~/domain/findings/library/library-terms.server';
import { useT } from '~/i18n/use-t';
import { BriefedPatterns } from '~/ui/domain/library/briefed-patterns';
import { QuestionList } from '~/ui/domain/library/question-list';
import { useDutchHere } from '~/ui/domain/library/written-in-dutch';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { keptFromSearchEngines } from '~/web/kept-from-search-engines';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ t, data }) => t('library:briefing.title', { sector: data.sector.label }),
  indexed: false,
};

export const headers = keptFromSearchEngines;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/public/briefing');
  const code = args.params.sector ?? '';
  const key = `briefing-${code}`;
  const { findings, taxonomies, text } = await withActor(actor, async (work) => ({
    findings: await findBriefing(work, code),
    taxonomies: await listLibraryTerms(work, language),
    // A sector that a later version added has no introduction yet.
    text: isContentKey(key) ? renderText(await getText(work, language, key)) : null,
  }));
  const termsOf = (wanted: string) => taxonomies.find((taxonomy) => taxonomy.key === wanted)?.terms ?? [];
  const sector = termsOf('sector').find((term) => term.code === code);
  if (!findings || !sector) throw notFound();
  return json({ findings, sector, themes: termsOf('theme'), text });
}

export default function Briefing() {
  const { findings, sector, themes, text } = useLoaderData<typeof loader>();
  const t = useT('library');
  const isElsewhere = useDutchHere() !== undefined;
  return (
    <Page
      title={t('briefing.title', { sector: sector.label })}
      width="text"
      breadcrumbs={[{ title: t('title'), to: '/leren' }]}
    >
      {text && (
        <Section title={text.title}>
          <Prose html={text.html} />
        </Section>
      )}
      {isElsewhere && <Paragraph>{t('in-dutch')}</Paragraph>}
      <BriefedPatterns findings={findings} themes={themes} />
      <Section title={t('briefing.questions')}>
        <Paragraph>{t('briefing.questions-text')}</Paragraph>
        {findings.map(({ id, considerations }) => (
          <QuestionList key={id} considerations={considerations} />
        ))}
      </Section>
      <div className="lk-library-way lk-stack">
        <Paragraph>{t('briefing.print')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink
            to={addressOfLibrary({ facets: [{ taxonomy: 'sector', code: sector.code }] })}
            kind="secondary"
          >
            {t('briefing.search')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
