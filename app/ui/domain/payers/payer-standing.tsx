import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { AskDetails } from './ask-details';
import { PayerTable } from './payer-table';
import { hasOpenGaps, type ShownPayer } from './shown-payer';

interface PayerStandingProps {
  request: { readonly reference: string; readonly version: number };
  payers: readonly ShownPayer[];
  askedAt: string | null;
  mayAsk: boolean;
  mayWaive: boolean;
}

/** For the coordinator: how far every payer is from an invoice, and what can be done about it. */
export function PayerStanding({ request, payers, askedAt, mayAsk, mayWaive }: PayerStandingProps) {
  const t = useT('payers');
  const base = `/coordinator/aanvragen/${request.reference}`;
  const isReady = payers.length > 0 && !payers.some(hasOpenGaps);
  const moves = (payer: ShownPayer) => {
    const mayBeWaived = mayWaive && hasOpenGaps(payer);
    if (payer.isRecognised && !mayBeWaived) return t('coordinator.no-moves');
    return (
      <>
        {!payer.isRecognised && (
          <Link to={`${base}/organisaties`} label={t('coordinator.recognise-of', { name: payer.name })}>
            {t('coordinator.recognise')}
          </Link>
        )}{' '}
        {mayBeWaived && (
          <Link
            to={`${base}/betalers/${payer.id}/vrijstelling`}
            label={t('coordinator.waive-of', { name: payer.name })}
          >
            {t('coordinator.waive')}
          </Link>
        )}
      </>
    );
  };
  return (
    <Section title={t('coordinator.standing-title')}>
      <PayerTable
        caption={t('coordinator.caption', { reference: request.reference })}
        payers={payers}
        empty={<Paragraph>{t('coordinator.no-payers')}</Paragraph>}
        more={{ key: 'moves', title: t('coordinator.moves'), cell: moves }}
      />
      {!isReady && mayAsk && <AskDetails request={request} askedAt={askedAt} />}
      <div className="lk-actions">
        <ButtonLink to={base} kind="subtle" icon="back">
          {t('coordinator.back')}
        </ButtonLink>
      </div>
    </Section>
  );
}
