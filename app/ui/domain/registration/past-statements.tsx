import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { RevocationReason } from '~/domain/registry/statements/revocation-reason';
import { useT } from '~/i18n/use-t';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { Section } from '~/ui/primitives/section';

interface PastStatement {
  readonly id: string;
  readonly role: AccreditedRole;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly revokedOn: string | null;
  readonly reason: RevocationReason | null;
}

/** Statements that stand no more, with the reason, which only their person is told. */
export function PastStatements({ statements }: { statements: readonly PastStatement[] }) {
  const t = useT('registration');
  const domain = useT('domain');
  return (
    <Section title={t('past-title')}>
      <DataTable
        caption={t('past-caption')}
        captionHidden
        rows={statements}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'issued',
            title: t('column.issued'),
            names: true,
            cell: ({ issuedOn }) => <Day on={issuedOn} length="short" />,
          },
          { key: 'role', title: t('column.role'), cell: ({ role }) => domain(`role.${role}`) },
          {
            key: 'until',
            title: t('column.until'),
            cell: ({ expiresOn, revokedOn }) => <Day on={revokedOn ?? expiresOn} length="short" />,
          },
          {
            key: 'ended',
            title: t('column.ended'),
            cell: ({ reason }) => (reason ? t(`reason.${reason}`) : t('days-over')),
          },
        ]}
      />
    </Section>
  );
}
