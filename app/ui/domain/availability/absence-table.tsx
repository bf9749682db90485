import type { AbsenceKind } from '~/domain/registry/availability/absence-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';

interface AbsenceTableProps {
  absences: readonly {
    readonly id: string;
    readonly kind: AbsenceKind;
    readonly startsOn: string;
    readonly endsOn: string;
    /** It began before today: ending it keeps the days that were. */
    readonly hasBegun: boolean;
  }[];
}

export function AbsenceTable({ absences }: AbsenceTableProps) {
  const t = useT('reviewer');
  const own = useT('availability');
  const domain = useT('domain');
  const language = useLanguage();
  const day = (on: string) => formatDay(language, on);
  return (
    <DataTable
      caption={t('availability.absences-caption')}
      captionHidden
      rows={absences}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('availability.no-absences')} text={t('availability.no-absences-text')} />}
      columns={[
        {
          key: 'period',
          title: t('availability.period'),
          names: true,
          cell: ({ startsOn, endsOn }) =>
            t('availability.from-until', { from: day(startsOn), until: day(endsOn) }),
        },
        { key: 'kind', title: t('availability.kind'), cell: ({ kind }) => domain(`absenceKind.${kind}`) },
        {
          key: 'remove',
          title: t('availability.action'),
          cell: ({ id, startsOn, hasBegun }) => (
            <div className="lk-actions">
              <ButtonLink
                to={`/reviewer/afwezigheid/${id}`}
                kind="subtle"
                icon="edit"
                label={own('absence.change-label', { from: day(startsOn) })}
              >
                {own('absence.change')}
              </ButtonLink>
              <Form action={`/reviewer/afwezigheid/${id}/einde`}>
                <Button
                  kind="subtle"
                  icon={hasBegun ? 'check' : 'delete'}
                  label={
                    hasBegun
                      ? own('absence.end-label', { from: day(startsOn) })
                      : t('availability.remove-label', { from: day(startsOn) })
                  }
                >
                  {hasBegun ? own('absence.end') : t('availability.remove')}
                </Button>
              </Form>
            </div>
          ),
        },
      ]}
    />
  );
}
