import type { OwnFunction } from '~/domain/registry/functions/reported-tie';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

/** Somebody's own functions and ties, with what they reported and what came of it. */
export function FunctionsTable({ functions }: { functions: readonly OwnFunction[] }) {
  const t = useT('profile');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('functions.caption')}
      captionHidden
      rows={functions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('functions.empty')} text={t('functions.empty-text')} />}
      columns={[
        {
          key: 'organisation',
          title: t('functions.organisation'),
          names: true,
          cell: ({ organisation }) => organisation,
        },
        {
          key: 'tie',
          title: t('functions.tie'),
          cell: ({ kind, functionTitle }) =>
            [domain(`affiliationKind.${kind}`), functionTitle].filter(Boolean).join(', '),
        },
        { key: 'period', title: t('functions.period'), cell: (one) => period(one) },
        { key: 'state', title: t('functions.state'), cell: (one) => <State {...one} period={period} /> },
        {
          key: 'change',
          title: t('functions.change'),
          cell: ({ id, organisation }) => (
            <Link to={`/reviewer/functies/${id}`} label={t('functions.change-label', { organisation })}>
              {t('functions.change')}
            </Link>
          ),
        },
      ]}
    />
  );

  function period({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): string {
    const from = formatDay(language, startsOn, 'short');
    return endsOn
      ? t('functions.ended', { from, until: formatDay(language, endsOn, 'short') })
      : t('functions.running', { from });
  }
}

type StateProps = OwnFunction & {
  period: (said: { startsOn: string; endsOn: string | null }) => string;
};

function State({ kind, report, period }: StateProps) {
  const t = useT('profile');
  const state = report?.status === 'sent-back' ? 'sent-back' : report ? 'waiting' : 'known';
  const tones = { known: 'ok', waiting: 'info', 'sent-back': 'warning' } as const;
  return (
    <>
      <Badge tone={tones[state]}>{t(`functions.state-${state}`)}</Badge>{' '}
      {kind === 'family' && <Badge icon="lock">{t('functions.state-family')}</Badge>}
      {report?.kind === 'mistake' && <Paragraph>{t('functions.reported-mistake')}</Paragraph>}
      {report?.kind === 'change' && (
        <Paragraph>
          {t('functions.reported-change', {
            what: [report.functionTitle, period(report)].filter(Boolean).join(', '),
          })}
        </Paragraph>
      )}
      {report?.remark && (
        <Paragraph>
          {t('pending.remark')}: “{report.remark}”
        </Paragraph>
      )}
    </>
  );
}
