import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';

export function MessageBadge({ isHandled, isLate }: { isHandled: boolean; isLate: boolean }) {
  const t = useT('contact');
  if (isHandled) return <Badge>{t('inbox.handled')}</Badge>;
  return isLate ? (
    <Badge tone="warning">{t('inbox.late')}</Badge>
  ) : (
    <Badge tone="accent">{t('inbox.new')}</Badge>
  );
}
