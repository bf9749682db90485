import type { Attention } from '~/domain/registry/accreditation/attention';
import { useT } from '~/i18n/use-t';

/** What lapses or lacks, in words: the accreditation itself, a mentor, or something verified. */
export function useWhatWord(): (what: Attention['what']) => string {
  const t = useT('accreditation');
  const domain = useT('domain');
  return (what) =>
    what === 'accreditation' || what === 'mentor' ? t(`what.${what}`) : domain(`verification.${what}`);
}
