import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface EarlierRecordsProps {
  of: 'person' | 'organisation';
  records: readonly { readonly at: string; readonly by: string | null }[];
}

/** Which other records went into this one, when and by whom; nothing for a record that was always one. */
export function EarlierRecords({ of, records }: EarlierRecordsProps) {
  const t = useT('merging');
  const language = useLanguage();
  if (records.length === 0) return null;
  return (
    <Section title={t('earlier.title')}>
      <Paragraph>{t(`earlier.${of}-text`, { count: records.length })}</Paragraph>
      <BulletList
        items={records.map(({ at, by }) =>
          t('earlier.on', { moment: formatMoment(language, at), by: by ?? t('earlier.somebody') }),
        )}
      />
    </Section>
  );
}
