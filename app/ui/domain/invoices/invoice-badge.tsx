import type { InvoiceState } from '~/domain/billing/invoices/invoice-state';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<InvoiceState, BadgeTone>> = {
  open: 'info',
  part: 'info',
  overdue: 'error',
  paid: 'ok',
  credited: 'neutral',
  refund: 'warning',
  'credit-note': 'neutral',
};

export function InvoiceBadge({ state }: { state: InvoiceState }) {
  const t = useT('invoices');
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>;
}
