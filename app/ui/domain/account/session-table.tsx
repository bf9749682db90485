import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { Form } from '~/ui/primitives/form';
import { Moment } from '~/ui/primitives/moment';

interface Session {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

interface SessionTableProps {
  sessions: readonly Session[];
  currentId: string | null;
}

/** Where somebody is signed in, each with a way to end it. */
export function SessionTable({ sessions, currentId }: SessionTableProps) {
  const t = useT('account');
  const nameOf = (session: Session) => session.device || t('sessions.unknown');
  return (
    <DataTable
      caption={t('sessions.caption')}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'device',
          title: t('sessions.device'),
          names: true,
          cell: (session) => (
            <>
              {nameOf(session)} {session.id === currentId && <Badge tone="ok">{t('sessions.current')}</Badge>}
            </>
          ),
        },
        { key: 'since', title: t('sessions.since'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { key: 'seen', title: t('sessions.seen'), cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} /> },
        {
          key: 'end',
          title: t('sessions.action'),
          cell: (session) => (
            <Form action={`/account/sessies/${session.id}/einde`}>
              <Button kind="subtle" label={t('sessions.end-label', { device: nameOf(session) })}>
                {t('sessions.end')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
