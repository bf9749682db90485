import type { ReactNode } from 'react';
import type { RequestStatus } from '~/domain/requests/request-status';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { StatusBadge } from './status-badge';

interface TriagePageProps {
  request: { readonly reference: string; readonly status: RequestStatus; readonly isOwn: boolean };
  title: string;
  lead?: string;
  /** False when the request is in a state in which this page has nothing to offer. */
  isPossible?: boolean;
  width?: 'text' | 'wide';
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of one request for its coordinator, with the way back and the state the request is in now. */
export function TriagePage(props: TriagePageProps) {
  const { request, title, lead, isPossible = true, width = 'text', actions, children } = props;
  const { reference, status, isOwn } = request;
  const t = useT('triage');
  const open = !isOwn && isPossible;
  return (
    <Page
      title={title}
      lead={open ? lead : undefined}
      width={width}
      aside={<StatusBadge status={status} />}
      actions={open ? actions : undefined}
      breadcrumbs={[
        { title: t('queue.title'), to: '/coordinator/aanvragen' },
        { title: reference, to: `/coordinator/aanvragen/${reference}` },
      ]}
    >
      {open ? children : <Closed isOwn={isOwn} reference={reference} />}
    </Page>
  );
}

function Closed({ isOwn, reference }: { isOwn: boolean; reference: string }) {
  const t = useT('triage');
  return (
    <>
      <Alert kind="info" title={t(isOwn ? 'request.own.title' : 'form.not-now.title')}>
        {t(isOwn ? 'request.own.text' : 'form.not-now.text')}
      </Alert>
      <div className="lk-actions">
        <ButtonLink to={isOwn ? '/coordinator/aanvragen' : `/coordinator/aanvragen/${reference}`}>
          {t(isOwn ? 'request.own.back' : 'form.back')}
        </ButtonLink>
      </div>
    </>
  );
}
