import type { BillingWait } from '~/domain/billing/invoices/choose-items';
import type { InvoiceLine } from '~/domain/billing/invoices/invoice-content';
import type { InvoiceKind } from '~/domain/billing/invoices/invoice-kind';
import type { InvoiceGap } from '~/domain/requests/payers/invoice-readiness';
import { useLanguage, useT } from '~/i18n/use-t';
import { useGapText } from '~/ui/domain/payers/gap-text';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import { Alert } from '~/ui/primitives/alert';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Card } from '~/ui/primitives/card';
import { Heading } from '~/ui/primitives/heading';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { DraftTable } from './draft-table';

export interface ShownDraft {
  readonly kind: InvoiceKind;
  readonly credits: { readonly number: string; readonly issuedOn: string } | null;
  readonly lines: readonly InvoiceLine[];
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

export interface ShownPayerPreview {
  readonly payerId: string;
  readonly reference: string;
  readonly name: string;
  readonly shareBasisPoints: number;
  readonly fingerprint: string;
  readonly gaps: readonly InvoiceGap[];
  readonly waiting: Readonly<Record<BillingWait, number>>;
  readonly drafts: readonly ShownDraft[];
}

/** What would be sent to one payer, and everything that stays off and why. */
export function PayerPreviewCard({ payer }: { payer: ShownPayerPreview }) {
  const t = useT('invoices');
  const confirmation = useT('hoursConfirmation');
  const language = useLanguage();
  const textOf = useGapText();
  const percent = formatNumber(language, payer.shareBasisPoints / 100);
  const waits = (['answer', 'dispute', 'later'] as const).filter((why) => payer.waiting[why] !== 0);
  return (
    <Card
      title={t('prepare.option', { name: payer.name, reference: payer.reference })}
      actions={
        <>
          {payer.drafts.some(({ kind }) => kind === 'invoice') && (
            <Link to={`/penningmeester/betalers/${payer.payerId}/bevestiging`}>
              {confirmation('ask.link')}
            </Link>
          )}
          {payer.waiting.dispute !== 0 && (
            <Link to="/penningmeester/geschillen">{t('prepare.disputes')}</Link>
          )}
        </>
      }
      aside={payer.shareBasisPoints < 10_000 && <Badge>{t('prepare.share', { percent })}</Badge>}
    >
      {payer.gaps.length > 0 && (
        <Alert kind="warning">{t('prepare.gaps', { gaps: textOf(payer.gaps) })}</Alert>
      )}
      {payer.drafts.map((draft) => (
        <Draft key={`${draft.kind}${draft.credits?.number}${draft.totalCents}`} draft={draft} />
      ))}
      {waits.length > 0 && (
        <>
          <Heading level={4}>{t('prepare.off')}</Heading>
          <BulletList
            mark="mind"
            items={waits.map((why) =>
              t(`prepare.wait.${why}`, { amount: formatEuro(language, payer.waiting[why]) }),
            )}
          />
        </>
      )}
    </Card>
  );
}

function Draft({ draft }: { draft: ShownDraft }) {
  const t = useT('invoices');
  const language = useLanguage();
  const title = t(`prepare.document.${draft.kind}`, {
    from: formatDay(language, draft.periodFrom, 'short'),
    to: formatDay(language, draft.periodTo, 'short'),
    number: draft.credits?.number ?? '',
  });
  return (
    <>
      <Heading level={4}>{title}</Heading>
      <DraftTable caption={t('prepare.table-caption')} kind={draft.kind} lines={draft.lines} />
      <Paragraph>
        {t('prepare.totals', {
          net: formatEuro(language, draft.netCents),
          vat: formatEuro(language, draft.vatCents),
          total: formatEuro(language, draft.totalCents),
        })}
      </Paragraph>
    </>
  );
}
