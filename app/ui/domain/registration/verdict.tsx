import type { StatementClaims } from '~/domain/registry/statements/statement-claims';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert, type AlertKind } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { statementItems } from './statement-items';

const kinds = {
  valid: 'ok',
  expired: 'warning',
  'not-yet-valid': 'warning',
  revoked: 'error',
  tampered: 'error',
  'not-ours': 'error',
  unknown: 'error',
  unreadable: 'error',
} as const satisfies Record<string, AlertKind>;

/** What a check found; days and claims only where there are any to tell. */
export interface ShownVerdict {
  readonly verdict: keyof typeof kinds;
  readonly expiredOn?: string;
  readonly revokedOn?: string | null;
  readonly claims?: StatementClaims;
}

/** Whether to trust a statement, in one sentence, and what it says while it is true. */
export function Verdict({ answer, organisation }: { answer: ShownVerdict; organisation: string }) {
  const t = useT('registration');
  const language = useLanguage();
  const { verdict, expiredOn, revokedOn, claims } = answer;
  const text = revokedOn
    ? t('verdict.revoked.text-since', { day: formatDay(language, revokedOn) })
    : t(`verdict.${verdict}.text`, { day: expiredOn ? formatDay(language, expiredOn) : '' });
  return (
    <>
      <Alert kind={kinds[verdict]} title={t(`verdict.${verdict}.title`)}>
        {text}
      </Alert>
      {claims && (
        <>
          <DescriptionList items={statementItems(language, claims, organisation)} />
          <Paragraph>{t('check.compare')}</Paragraph>
          <div className="lk-actions">
            <ButtonLink to={`/register/${claims.sub}`} kind="secondary" icon="person">
              {t('check.see-profile')}
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}
