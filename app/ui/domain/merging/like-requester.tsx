import type { PersonReason } from '~/domain/merging/people/likely-same-person';
import { useT } from '~/i18n/use-t';
import { LikelyList } from './likely-list';

interface LikeRequesterProps {
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly addresses: readonly string[];
    readonly reasons: readonly PersonReason[];
  }[];
}

/** Who is on record and may be the requester: they must not be asked for this review. */
export function LikeRequester({ people }: LikeRequesterProps) {
  const t = useT('merging');
  return (
    <LikelyList
      title={t('before.requester')}
      text={t('before.requester-text')}
      likely={people.map(({ id, name, addresses, reasons }) => ({
        name,
        about: addresses.join(', '),
        to: `/coordinator/mensen/${id}`,
        reasons: reasons.map((reason) => t(`person-reason.${reason}`)),
      }))}
    />
  );
}
