import type {
  AccreditationLevel,
  AccreditedRole,
} from '~/domain/registry/accreditation/accreditation-status';
import type {
  RecordReason,
  StepOutcome,
  TrackStep,
} from '~/domain/registry/accreditation/accreditation-step';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';
import { DataTable } from '~/ui/primitives/data-table';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

export interface ShownStep {
  readonly id: string;
  readonly role: AccreditedRole;
  readonly step: TrackStep;
  readonly level: AccreditationLevel | null;
  readonly outcome: StepOutcome | null;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly issuedBy: string;
  readonly reason: RecordReason | null;
  readonly remark: string;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly correctedFor: RecordReason | null;
}

interface StepTableProps {
  role: AccreditedRole;
  steps: readonly ShownStep[];
  /** Where the last step can be put right: for the coordinator only. */
  correctAt?: string;
}

/** Every step on record, the latest first. What was put right stays readable and says so. */
export function StepTable({ role, steps, correctAt }: StepTableProps) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const last = steps.findLast(({ correctedFor }) => correctedFor === null);
  return (
    <DataTable
      caption={t('steps-caption', { role: domain(`role.${role}`) })}
      rows={steps.toReversed()}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('no-steps')}</Paragraph>}
      columns={[
        {
          key: 'step',
          title: t('step-title'),
          names: true,
          cell: ({ step, correctedFor }) => (
            <>
              {t(`step.${step}`)}{' '}
              {correctedFor && <Badge>{t('corrected-for', { reason: t(`reason.${correctedFor}`) })}</Badge>}
            </>
          ),
        },
        { key: 'day', title: t('day'), cell: ({ issuedOn }) => formatDay(language, issuedOn) },
        {
          key: 'what',
          title: t('result'),
          cell: ({ outcome, level, reason, remark }) => (
            <>
              {outcome && t(`outcome.${outcome}`)}
              {level && domain(`level.${level}`)}
              {reason && t(`reason.${reason}`)}
              {!outcome && !level && !reason && t('nothing-more')}
              {remark !== '' && (
                <>
                  <br />
                  {remark}
                </>
              )}
            </>
          ),
        },
        {
          key: 'until',
          title: t('until'),
          cell: ({ validUntil }) => (validUntil ? formatDay(language, validUntil) : t('nothing-more')),
        },
        { key: 'by', title: t('issued-by'), cell: ({ issuedBy }) => issuedBy },
        ...(correctAt
          ? [
              {
                key: 'recorded',
                title: t('recorded'),
                cell: ({ id, recordedBy, recordedAt }: ShownStep) => (
                  <>
                    {t('recorded-by', {
                      name: recordedBy ?? t('the-portal'),
                      day: formatDay(language, recordedAt.slice(0, 10)),
                    })}
                    {id === last?.id && (
                      <>
                        <br />
                        <Link to={`${correctAt}/stap/${id}`}>{t('correct')}</Link>
                      </>
                    )}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
