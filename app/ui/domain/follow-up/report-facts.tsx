import type { Publication } from '~/domain/reviews/follow-up/follow-up-words';
import { useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';

export interface ShownReport {
  readonly reportReference: string | null;
  readonly publication: Publication | null;
  readonly publicationByFunction: string | null;
}

/** Where the report is, and who may see it. */
export function ReportFacts({ report }: { report: ShownReport }) {
  const t = useT('followUp');
  const { reportReference, publication, publicationByFunction } = report;
  return (
    <DescriptionList
      items={[
        { term: t('commissioner.report-where'), value: reportReference ?? t('report.not-yet') },
        {
          term: t('report.publication'),
          value: publication ? t(`publication.${publication}`) : t('report.not-yet'),
        },
        ...(publicationByFunction ? [{ term: t('report.decided-by'), value: publicationByFunction }] : []),
      ]}
    />
  );
}
