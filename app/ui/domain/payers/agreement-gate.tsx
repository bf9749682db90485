import { useT } from '~/i18n/use-t';
import { ConditionList } from '~/ui/domain/triage/condition-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { AskDetails } from './ask-details';
import { hasOpenGaps, type ShownPayer } from './shown-payer';

interface AgreementGateProps {
  request: { readonly reference: string; readonly version: number };
  payers: readonly ShownPayer[];
  askedAt: string | null;
}

/** What has to be known of the payers before the commissioner can agree to a pair. */
export function AgreementGate({ request, payers, askedAt }: AgreementGateProps) {
  const t = useT('payers');
  const missing = payers.filter(hasOpenGaps).length;
  const waived = payers.filter(({ waiver }) => waiver !== null).length;
  const isReady = payers.length > 0 && missing === 0;
  const state = isReady
    ? t('gate.ready')
    : payers.length === 0
      ? t('gate.no-payers')
      : t('gate.gaps', { count: missing });
  return (
    <Section title={t('gate.title')} level={3}>
      <ConditionList
        conditions={[
          { isMet: isReady, text: state },
          ...(waived > 0 ? [{ isMet: true, text: t('gate.waived', { count: waived }) }] : []),
        ]}
      />
      {!isReady && <AskDetails request={request} askedAt={askedAt} />}
      <div className="lk-actions">
        <ButtonLink to={`/coordinator/aanvragen/${request.reference}/betalers`} kind="secondary">
          {t('coordinator.open')}
        </ButtonLink>
      </div>
    </Section>
  );
}
