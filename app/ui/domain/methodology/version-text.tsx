import { useT } from '~/i18n/use-t';
import { Lead } from '~/ui/primitives/lead';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';

interface VersionTextProps {
  version: {
    readonly summaryNl: string;
    readonly htmlNl: string;
    readonly titleEn: string | null;
    readonly summaryEn: string | null;
    readonly htmlEn: string | null;
  };
}

/** A version as it reads, in both languages. */
export function VersionText({ version }: VersionTextProps) {
  const t = useT('methodology');
  const { summaryNl, htmlNl, titleEn, summaryEn, htmlEn } = version;
  return (
    <>
      <div lang="nl">
        <Lead>{summaryNl}</Lead>
        <Prose html={htmlNl} />
      </div>
      <Section title={t('version.english')}>
        {titleEn === null ? (
          <p className="nl-paragraph">{t('version.no-english')}</p>
        ) : (
          <div lang="en">
            <p className="nl-paragraph">
              <strong>{titleEn}</strong>
            </p>
            <Lead>{summaryEn}</Lead>
            <Prose html={htmlEn ?? ''} />
          </div>
        )}
      </Section>
    </>
  );
}
