import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Lead } from '~/ui/primitives/lead';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { FileList, type ShownFile } from './file-list';
import { InLanguage } from './in-language';
import { type StepTitles, stepInWords } from './shown-steps';

interface ReadableResourceProps {
  found: {
    readonly standing: 'current' | 'due-soon' | 'overdue';
    readonly slug: string;
    readonly steps: readonly string[];
    readonly publishedAt: string | null;
    readonly reviewByOn: string;
    readonly number: number;
    readonly text: { readonly language: 'nl' | 'en'; readonly summary: string };
    readonly html: string;
    readonly files: readonly ShownFile[];
  };
  steps: StepTitles;
}

/** What a resource says, with its files, until when it holds and where it belongs. */
export function ReadableResource({ found, steps }: ReadableResourceProps) {
  const t = useT('methodology');
  const language = useLanguage();
  const { standing, slug, publishedAt, reviewByOn, number, text, html, files } = found;
  return (
    <>
      {standing === 'overdue' && (
        <Alert kind="warning" title={t('page.overdue')}>
          {t('page.overdue-text', { day: formatDay(language, reviewByOn) })}
        </Alert>
      )}
      {text.language !== language && <Alert kind="info">{t('page.dutch-only')}</Alert>}
      <InLanguage language={text.language}>
        <Lead>{text.summary}</Lead>
        <Prose html={html} />
      </InLanguage>
      {files.length > 0 && (
        <Section title={t('page.files')}>
          <FileList files={files} under={`/methodiek/${slug}/bestanden`} />
        </Section>
      )}
      {found.steps.length > 0 && (
        <Section title={t('page.steps')}>
          <ul className="lk-list">
            {found.steps.map((step) => (
              <li key={step}>
                <Link to={`/methodiek?stap=${step}`}>{stepInWords(t, steps, step)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {publishedAt && (
        <Paragraph>
          {t('page.version', {
            number,
            day: formatDay(language, calendarDayAt(new Date(publishedAt))),
            until: formatDay(language, reviewByOn),
          })}
        </Paragraph>
      )}
    </>
  );
}
