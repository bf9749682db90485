import type { AbsenceConsequences } from '~/domain/matching/absence-consequences';
import { absenceKinds } from '~/domain/registry/availability/absence-kind';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface AbsenceFormProps {
  form: FormState;
  save: string;
  /** What this absence touches, and its mark, once the person has to say yes to that. */
  warning: { readonly mark: string; readonly consequences: AbsenceConsequences } | null;
}

/** First and last day and what the absence means. Nobody is asked why. */
export function AbsenceForm({ form, save, warning }: AbsenceFormProps) {
  const t = useT('availability');
  const domain = useT('domain');
  const labels = {
    kind: t('absence.kind'),
    startsOn: t('absence.startsOn'),
    endsOn: t('absence.endsOn'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      {warning && <Consequences {...warning.consequences} />}
      <HiddenField name="seen" value={warning?.mark ?? ''} />
      <RadioGroup
        form={form}
        name="kind"
        label={labels.kind}
        options={absenceKinds.map((kind) => ({
          value: kind,
          label: domain(`absenceKind.${kind}`),
          description: t(`absence.${kind}-means`),
        }))}
      />
      <DayField form={form} name="startsOn" label={labels.startsOn} />
      <DayField form={form} name="endsOn" label={labels.endsOn} />
      <SubmitRow>
        <Button icon="check">{warning ? t('absence.save-after-all') : save}</Button>
        <ButtonLink to="/reviewer/beschikbaarheid" kind="subtle">
          {t('absence.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}

function Consequences({ openInvitations, reviews }: AbsenceConsequences) {
  const t = useT('availability');
  return (
    <Alert kind="warning" title={t('consequences.title')}>
      <BulletList
        items={[
          ...(openInvitations > 0 ? [t('consequences.invitations', { count: openInvitations })] : []),
          ...reviews.map(({ reference }) => t('consequences.review', { reference })),
        ]}
      />
    </Alert>
  );
}
