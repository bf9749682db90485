import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { Section } from '~/ui/primitives/section';

interface SupervisionAgreedProps {
  supervisionsAgreed: number;
  supervisorMinutes: number | null;
}

/** How much supervision was agreed on. */
export function SupervisionAgreed({ supervisionsAgreed, supervisorMinutes }: SupervisionAgreedProps) {
  const t = useT('quote');
  const language = useLanguage();
  return (
    <Section title={t('plan.supervision-title')}>
      <ul className="lk-list">
        <li>{t('plan.supervision-value', { count: supervisionsAgreed })}</li>
        {supervisorMinutes !== null && (
          <li>{t('plan.supervision-hours', { hours: formatHours(language, supervisorMinutes) })}</li>
        )}
      </ul>
    </Section>
  );
}
