import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';

interface ExpiringNoticeProps {
  accreditations: readonly { readonly role: AccreditedRole; readonly validUntil: string }[];
}

/** Said in time to whoever it is about: without accreditation nobody can be asked. */
export function ExpiringNotice({ accreditations }: ExpiringNoticeProps) {
  const t = useT('reviewer');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <>
      {accreditations.map(({ role, validUntil }) => (
        <Alert key={role} kind="warning" title={t('expiring.title')}>
          {t('expiring.text', { role: domain(`role.${role}`), day: formatDay(language, validUntil) })}
        </Alert>
      ))}
    </>
  );
}
