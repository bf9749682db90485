import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import { participationField } from '~/domain/reviews/progress/inputs';
import type { PathStatus } from '~/domain/reviews/review-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { DataTable } from '~/ui/primitives/data-table';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly reviewTeamCount: number | null;
  readonly caseGroupCount: number | null;
  readonly joinedLater: PathStatus | null;
  readonly caughtUpOn: string | null;
}

interface ParticipationFormProps {
  head: { readonly version: number };
  organisations: readonly Organisation[];
  form: FormState;
  mayChange: boolean;
}

/** How many people of each organisation take part; for who may not change it, as a table. */
export function ParticipationForm({ head, organisations, form, mayChange }: ParticipationFormProps) {
  const t = useT('review');
  if (!mayChange) return <ParticipationTable organisations={organisations} />;
  const labels = Object.fromEntries(
    organisations.flatMap(({ id, name }) => [
      [participationField('team', id), t('participants.team-of', { name })],
      [participationField('cases', id), t('participants.cases-of', { name })],
      [participationField('caughtUp', id), t('participants.caught-up-of', { name })],
    ]),
  );
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={head.version} />
      {organisations.map(({ id, name, joinedLater }) => (
        <FieldGroup key={id} title={name}>
          <TextField
            form={form}
            name={participationField('team', id)}
            label={t('participants.team')}
            width="short"
            inputMode="numeric"
          />
          <TextField
            form={form}
            name={participationField('cases', id)}
            label={t('participants.cases')}
            width="short"
            inputMode="numeric"
          />
          {joinedLater && (
            <DayField
              form={form}
              name={participationField('caughtUp', id)}
              label={t('participants.caught-up')}
              description={t('participants.caught-up-hint')}
              optional
            />
          )}
        </FieldGroup>
      ))}
      <SubmitRow>
        <Button icon="check">{t('save')}</Button>
      </SubmitRow>
    </Form>
  );
}

function ParticipationTable({ organisations }: { organisations: readonly Organisation[] }) {
  const t = useT('review');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('participants.title')}
      captionHidden
      rows={organisations}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'name', title: t('participants.organisation'), names: true, cell: ({ name }) => name },
        {
          key: 'team',
          title: t('participants.team'),
          numeric: true,
          cell: ({ reviewTeamCount }) => reviewTeamCount ?? t('unknown'),
        },
        {
          key: 'cases',
          title: t('participants.cases'),
          numeric: true,
          cell: ({ caseGroupCount }) => caseGroupCount ?? t('unknown'),
        },
        {
          key: 'joined',
          title: t('participants.joined'),
          cell: ({ joinedLater, caughtUpOn }) =>
            joinedLater === null
              ? t('participants.from-the-start')
              : caughtUpOn
                ? t('participants.caught-up-on', { day: formatDay(language, caughtUpOn) })
                : t('participants.to-catch-up'),
        },
      ]}
    />
  );
}
