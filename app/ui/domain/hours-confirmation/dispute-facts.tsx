import type { DisputeOutcome } from '~/domain/billing/confirmation/confirmation-answer';
import type { LineSource } from '~/domain/billing/ledger/line-source';
import { useLanguage, useT } from '~/i18n/use-t';
import { kindInWords } from '~/ui/domain/invoices/time-sheet-in-words';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatExactHours } from '~/ui/formats/exact-hours';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';

interface ShownDispute {
  readonly payerName: string;
  readonly personName: string;
  readonly source: LineSource;
  readonly kind: string;
  readonly occurredOn: string;
  readonly minutes: number;
  readonly wholeCents: number;
  readonly netCents: number;
  readonly reason: string | null;
  readonly answeredAt: string | null;
  readonly answeredByFunction: string | null;
  readonly sentTo: string;
  readonly outcome: DisputeOutcome | null;
  readonly outcomeReason: string | null;
  readonly settledAt: string | null;
}

/** The line, what the payer says of it and who said so, and how it ended. */
export function DisputeFacts({ dispute }: { dispute: ShownDispute }) {
  const t = useT('hoursConfirmation');
  const language = useLanguage();
  return (
    <>
      <Section title={t('disputes.facts')}>
        <DescriptionList
          items={[
            { term: t('disputes.who'), value: dispute.personName },
            { term: t('disputes.day'), value: formatDay(language, dispute.occurredOn) },
            { term: t('disputes.kind'), value: kindInWords(language, dispute.kind) },
            ...(dispute.source === 'time'
              ? [{ term: t('disputes.hours'), value: formatExactHours(language, dispute.minutes) }]
              : []),
            { term: t('disputes.whole'), value: formatEuro(language, dispute.wholeCents) },
            { term: t('disputes.amount'), value: formatEuro(language, dispute.netCents) },
          ]}
        />
      </Section>
      <Section title={t('disputes.evidence')}>
        <DescriptionList
          items={[
            { term: t('disputes.payer'), value: dispute.payerName },
            { term: t('disputes.reason'), value: dispute.reason },
            {
              term: t('disputes.answered-on'),
              value: dispute.answeredAt && <Moment at={dispute.answeredAt} />,
            },
            { term: t('disputes.answered-by'), value: dispute.answeredByFunction },
            { term: t('disputes.sent-to'), value: dispute.sentTo },
            ...(dispute.outcome && dispute.settledAt
              ? [
                  { term: t('disputes.outcome'), value: t(`disputes.outcomes.${dispute.outcome}`) },
                  { term: t('disputes.why'), value: dispute.outcomeReason },
                  { term: t('disputes.settled-on'), value: <Moment at={dispute.settledAt} /> },
                ]
              : []),
          ]}
        />
      </Section>
    </>
  );
}
