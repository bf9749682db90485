import type { PinnedKind } from '~/domain/organisations/ties/pinned-kind';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';

interface PinnedBeforeProps {
  pinned: readonly { readonly organisation: string; readonly kind: PinnedKind }[];
}

/** What was pinned of somebody before they left, for whoever lets them come back. */
export function PinnedBefore({ pinned }: PinnedBeforeProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  if (pinned.length === 0) return null;
  return (
    <Alert kind="warning" title={t('before.title')}>
      <p>{t('before.text')}</p>
      <BulletList
        items={pinned.map(({ organisation, kind }) =>
          t('before.item', { organisation, kind: domain(`pinnedKind.${kind}`) }),
        )}
      />
    </Alert>
  );
}
