import type { RequestStatus } from '~/domain/requests/request-status';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';

const vocabularies: Readonly<Partial<Record<RequestStatus, string>>> = {
  completed: 'completionReason',
  declined: 'refusalReason',
  referred: 'referralTarget',
  withdrawn: 'withdrawalReason',
  no_match: 'noMatchReason',
  stopped: 'reviewStopReason',
};

interface ClosingProps {
  status: RequestStatus;
  reason: string | null;
  /** What the coordinator wrote to the requester. */
  explanation: string | null;
}

/** How a request ended and why. */
export function Closing({ status, reason, explanation }: ClosingProps) {
  const t = useT('request');
  const any = useT();
  const key = `domain:${vocabularies[status]}.${reason}`;
  return (
    <Alert kind="info" title={`${t('page.closed-title')}: ${any(`domain:requestStatus.${status}`)}`}>
      {isMessageKey(key) && <p>{t('page.closed-reason', { reason: any(key) })}</p>}
      {explanation && <p>{explanation}</p>}
    </Alert>
  );
}
