import type { FreshnessStep } from '~/domain/registry/profile/freshness';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';

interface FreshnessNoticeProps {
  /** `null` while there is nothing to ask. */
  step: FreshnessStep | null;
  sinksOn: string;
}

/** The yearly question on somebody's own page, with what silence has led to. */
export function FreshnessNotice({ step, sinksOn }: FreshnessNoticeProps) {
  const t = useT('profile');
  const language = useLanguage();
  if (step === null) return null;
  const isAsking = step === 'asked' || step === 'reminded';
  return (
    <>
      <Alert kind={isAsking ? 'info' : 'warning'} title={t('own.ask-title')}>
        {t(`own.${step}`, { day: formatDay(language, sinksOn) })}
      </Alert>
      <Form action="/reviewer/profiel/klopt">
        <div className="lk-actions">
          <Button icon="check">{t('own.confirm')}</Button>
        </div>
      </Form>
    </>
  );
}
