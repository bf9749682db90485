import { useLanguage, useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import type { ShownCoding } from './coding-table';
import { labelIn } from './in-language';

/** What kind of review findings come from, in a few lines. */
export function SourceSummary({ year, codings }: { year: number; codings: readonly ShownCoding[] }) {
  const t = useT('findings');
  const language = useLanguage();
  const standing = codings.filter(({ removedAt }) => removedAt === null);
  const names = new Map(standing.map((one) => [one.taxonomy, language === 'en' ? one.nameEn : one.nameNl]));
  return (
    <>
      <DescriptionList
        items={[
          { term: t('sheet.year'), value: String(year) },
          ...[...names].map(([taxonomy, term]) => ({
            term,
            value: standing
              .filter((one) => one.taxonomy === taxonomy)
              .map((one) => labelIn(language, one))
              .join(', '),
          })),
        ]}
      />
      <Paragraph>{t('sheet.outside')}</Paragraph>
    </>
  );
}
