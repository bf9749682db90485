import type { EditionStatus } from '~/domain/annual-reports/edition-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<EditionStatus, BadgeTone>> = {
  writing: 'neutral',
  offered: 'warning',
  published: 'ok',
};

export function EditionBadge({ status }: { status: EditionStatus }) {
  const t = useT('annualReport');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
