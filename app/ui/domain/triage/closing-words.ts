import type { RequestStatus } from '~/domain/requests/request-status';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';

const vocabularies: Readonly<Partial<Record<RequestStatus, string>>> = {
  completed: 'completionReason',
  declined: 'refusalReason',
  referred: 'referralTarget',
  withdrawn: 'withdrawalReason',
  no_match: 'noMatchReason',
  stopped: 'reviewStopReason',
};

/** Puts into words why a request ended as it did; a code without words stays as it is. */
export function useClosingWords(): (status: RequestStatus, reason: string) => string {
  const t = useT();
  return (status, reason) => {
    const key = `domain:${vocabularies[status]}.${reason}`;
    return isMessageKey(key) ? t(key) : reason;
  };
}
