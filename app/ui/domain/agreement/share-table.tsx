import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import type { ShownShare } from './shown-quote';

interface ShareTableProps {
  shares: readonly ShownShare[];
  agreementAt?: ((position: number) => string) | undefined;
}

/** Who pays which part of a quote, and who agreed. */
export function ShareTable({ shares, agreementAt }: ShareTableProps) {
  const t = useT('quote');
  const language = useLanguage();
  const agreementOf = ({ position, payerName, agreedOn, agreedByFunction }: ShownShare) => {
    if (agreedOn !== null) {
      const day = formatDay(language, agreedOn, 'short');
      return t('shares.agreed-value', { function: agreedByFunction ?? '', day });
    }
    if (!agreementAt) return t('shares.not-agreed');
    return (
      <Link to={agreementAt(position)} label={t('shares.record-of', { payer: payerName })}>
        {t('shares.record')}
      </Link>
    );
  };
  return (
    <DataTable
      caption={t('shares.caption')}
      captionHidden
      rows={shares}
      rowKey={({ position }) => String(position)}
      empty={null}
      columns={[
        { key: 'payer', title: t('shares.payer'), names: true, cell: ({ payerName }) => payerName },
        {
          key: 'share',
          title: t('shares.share'),
          numeric: true,
          cell: ({ shareBasisPoints }) => `${formatNumber(language, shareBasisPoints / 100)} %`,
        },
        {
          key: 'net',
          title: t('shares.net'),
          numeric: true,
          cell: ({ netCents }) => formatEuro(language, netCents),
        },
        {
          key: 'vat',
          title: t('shares.vat'),
          numeric: true,
          cell: ({ vatCents }) => formatEuro(language, vatCents),
        },
        {
          key: 'total',
          title: t('shares.total'),
          numeric: true,
          cell: ({ netCents, vatCents }) => formatEuro(language, netCents + vatCents),
        },
        { key: 'agreed', title: t('shares.agreed'), cell: agreementOf },
      ]}
    />
  );
}
