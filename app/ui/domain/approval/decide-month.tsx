import type { MonthToDecide } from '~/domain/billing/periods/decided-month';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface DecideMonthProps {
  month: Pick<MonthToDecide, 'name' | 'status' | 'version' | 'refusal' | 'isClosed'>;
  here: string;
  /** Everything that is needed to put it in the ledger is known. */
  isReady: boolean;
}

/** What can be done with a month now, or why nothing can. */
export function DecideMonth({ month, here, isReady }: DecideMonthProps) {
  const t = useT('approval');
  const { name, status, version, refusal, isClosed } = month;
  if (refusal !== null && refusal !== 'not-coordinator') {
    return <Alert kind="info">{t(`refusal.${refusal}`, { name })}</Alert>;
  }
  if (status === 'submitted') {
    const sendBack = (
      <ButtonLink to={`${here}/terug`} kind={isReady ? 'secondary' : 'primary'} icon="back">
        {t('decide.return')}
      </ButtonLink>
    );
    if (!isReady) return <div className="lk-actions">{sendBack}</div>;
    return (
      <Form action={`${here}/akkoord`}>
        <HiddenField name="version" value={version} />
        <SubmitRow>
          <Button icon="check">{t('decide.approve')}</Button>
          {sendBack}
        </SubmitRow>
      </Form>
    );
  }
  if (status === 'approved') {
    return isClosed ? (
      <Alert kind="info">{t('decide.closed')}</Alert>
    ) : (
      <div className="lk-actions">
        <ButtonLink to={`${here}/heropenen`} kind="secondary">
          {t('decide.reopen')}
        </ButtonLink>
      </div>
    );
  }
  return <Alert kind="info">{t(`decide.${status}`, { name })}</Alert>;
}
