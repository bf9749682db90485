import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { labelIn } from './in-language';

export interface ShownCoding {
  readonly taxonomy: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly codedBy: string | null;
  readonly codedAt: Date | string;
  readonly removedBy: string | null;
  readonly removedAt: Date | string | null;
  readonly isCurrent: boolean;
}

/** Who put which term on, and who took it off again. */
export function CodingTable({ codings }: { codings: readonly ShownCoding[] }) {
  const t = useT('findings');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('codes.caption')}
      captionHidden
      rows={codings}
      rowKey={({ taxonomy, code, codedAt }) => `${taxonomy}/${code}/${codedAt}`}
      empty={<Paragraph>{t('codes.none')}</Paragraph>}
      columns={[
        {
          key: 'term',
          title: t('codes.term'),
          names: true,
          cell: (coding) => (
            <>
              {labelIn(language, coding)}
              {coding.removedAt !== null && (
                <>
                  {' '}
                  <Badge>
                    {coding.removedBy ? t('codes.gone-by', { name: coding.removedBy }) : t('codes.gone')}
                  </Badge>
                </>
              )}
              {coding.removedAt === null && !coding.isCurrent && (
                <>
                  {' '}
                  <Badge tone="warning">{t('codes.outdated')}</Badge>
                </>
              )}
            </>
          ),
        },
        {
          key: 'taxonomy',
          title: t('codes.taxonomy'),
          cell: ({ nameNl, nameEn }) => (language === 'en' ? nameEn : nameNl),
        },
        { key: 'by', title: t('codes.by'), cell: ({ codedBy }) => codedBy ?? t('codes.unknown') },
        { key: 'at', title: t('codes.at'), cell: ({ codedAt }) => <Moment at={codedAt} /> },
      ]}
    />
  );
}
