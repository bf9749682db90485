import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { RecommendationList, type ShownRecommendation } from './recommendation-list';
import { ReportFacts, type ShownReport } from './report-facts';

interface CommissionerReportProps {
  reference: string;
  report: ShownReport;
  isDelivered: boolean;
  mayDecide: boolean;
  mayAnswer: boolean;
  recommendations: readonly ShownRecommendation[];
}

/** The report and what it recommends, as the commissioner sees them. */
export function CommissionerReport(props: CommissionerReportProps) {
  const { reference, report, isDelivered, mayDecide, mayAnswer, recommendations } = props;
  const t = useT('followUp');
  const room = `/aanvraag/${reference}/leerreview`;
  const linksOf = ({ id, responses }: ShownRecommendation) => [
    {
      to: `${room}/aanbevelingen/${id}`,
      text: t(mayAnswer && responses.length === 0 ? 'list.answer' : 'list.open'),
    },
  ];
  return (
    <>
      <Section title={t('commissioner.report-title')}>
        {!isDelivered && <Paragraph>{t('commissioner.no-report')}</Paragraph>}
        {(isDelivered || report.publication) && <ReportFacts report={report} />}
        {mayDecide && (
          <div className="lk-actions">
            <ButtonLink to={`${room}/publicatie`} kind="secondary">
              {t(report.publication ? 'report.change' : 'report.decide')}
            </ButtonLink>
          </div>
        )}
      </Section>
      {isDelivered && (
        <Section title={t('list.title')} id="aanbevelingen">
          <RecommendationList recommendations={recommendations} linksOf={linksOf} />
        </Section>
      )}
    </>
  );
}
