import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { Attention } from '~/domain/registry/accreditation/attention';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Link } from '~/ui/primitives/link';
import { useWhatWord } from '../accreditation/what-word';

interface LapseNoticeProps {
  lapses: readonly {
    readonly role: AccreditedRole;
    readonly what: Attention['what'];
    readonly on: string | null;
  }[];
}

/** Said in time to whoever it is about: without accreditation nobody can be asked. */
export function LapseNotice({ lapses }: LapseNoticeProps) {
  const t = useT('reviewer');
  const own = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const whatWord = useWhatWord();
  return (
    <>
      {lapses.map(({ role, what, on }) => (
        <Alert key={`${role}-${what}`} kind="warning" title={t('expiring.title')}>
          {own('upcoming-item', {
            what: whatWord(what),
            role: domain(`role.${role}`),
            day: formatDay(language, on ?? ''),
          })}
          {'. '}
          <Link to="/reviewer/erkenning">{own('own.link')}</Link>
        </Alert>
      ))}
    </>
  );
}
