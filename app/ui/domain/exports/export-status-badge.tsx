import type { ExportStatus } from '~/domain/billing/exports/export-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<ExportStatus, BadgeTone>> = {
  waiting: 'neutral',
  running: 'info',
  done: 'ok',
  failed: 'error',
};

export function ExportStatusBadge({ status }: { readonly status: ExportStatus }) {
  const t = useT('exports');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
