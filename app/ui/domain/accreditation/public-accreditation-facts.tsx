import type { PublicAccreditation } from '~/domain/registry/accreditation/public-accreditation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';
import { Link } from '~/ui/primitives/link';

/** The level of somebody, by whom and until when, and what was verified in which month. */
export function PublicAccreditationFacts({ accreditation }: { accreditation: PublicAccreditation }) {
  const t = useT('accreditation');
  const register = useT('register');
  const domain = useT('domain');
  const language = useLanguage();
  const { level, issuedBy, issuedOn, validUntil, verified } = accreditation;
  return (
    <>
      {register('person.valid-until', {
        level: domain(`level.${level}`),
        day: formatDay(language, validUntil),
      })}
      <br />
      {t('public.issued-by', { by: issuedBy, day: formatDay(language, issuedOn) })}
      {verified.length > 0 && (
        <>
          <br />
          {t('public.verified')}:{' '}
          {formatList(
            language,
            verified.map(({ kind, month }) =>
              t('public.verified-item', {
                what: domain(`verification.${kind}`),
                month: formatMonth(language, month),
              }),
            ),
          )}
        </>
      )}
      <br />
      <Link to="/register/erkenning">{t('to-rules')}</Link>
    </>
  );
}
