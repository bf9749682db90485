import type { RequestKind } from '~/domain/requests/request-kind';
import type { LevelledStatus } from '~/domain/requests/service-levels/service-level';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';

interface LevelTableProps {
  kind: RequestKind;
  levels: readonly {
    readonly status: LevelledStatus;
    readonly workingDays: number;
    readonly byDefault: number;
    readonly changedOn: string | null;
  }[];
}

/** The working days of one kind of question, step by step. */
export function LevelTable({ kind, levels }: LevelTableProps) {
  const t = useT('levels');
  const domain = useT('domain');
  const language = useLanguage();
  const kindName = domain(`requestKind.${kind}`);
  return (
    <DataTable
      caption={t('caption', { kind: kindName })}
      captionHidden
      rows={levels}
      rowKey={({ status }) => status}
      empty={null}
      columns={[
        { key: 'step', title: t('step'), names: true, cell: ({ status }) => t(`steps.${status}`) },
        {
          key: 'days',
          title: t('days'),
          numeric: true,
          cell: ({ workingDays }) => t('days-value', { count: workingDays }),
        },
        {
          key: 'state',
          title: t('state'),
          cell: ({ changedOn, byDefault }) =>
            changedOn
              ? t('changed-on', { day: formatDay(language, changedOn, 'short'), count: byDefault })
              : t('by-default'),
        },
        {
          key: 'change',
          title: t('change'),
          cell: ({ status }) => (
            <Link
              to={`/coordinator/termijnen/${kind}/${status}`}
              label={t('change-of', { kind: kindName, step: t(`steps.${status}`) })}
            >
              {t('change')}
            </Link>
          ),
        },
      ]}
    />
  );
}
