import { pairRuleKinds } from '~/domain/matching/two-people/pair-rule';
import { useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface PairRuleFormProps {
  form: FormState;
  person: { readonly id: string; readonly name: string };
  other: { readonly id: string; readonly name: string };
}

/** What is agreed about two people, from when until when, and why. */
export function PairRuleForm({ form, person, other }: PairRuleFormProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const labels = {
    kind: t('rule.which'),
    startsOn: t('rule.starts-on'),
    endsOn: t('rule.ends-on'),
    reason: t('rule.reason'),
    otherId: t('rule.other'),
  };
  const back = `/coordinator/mensen/${person.id}/samenwerking`;
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Paragraph>
        <strong>{t('rule.about', { name: person.name, other: other.name })}</strong>
      </Paragraph>
      <Form>
        <HiddenField name="otherId" value={other.id} />
        <RadioGroup
          form={form}
          name="kind"
          label={labels.kind}
          options={pairRuleKinds.map((value) => ({
            value,
            label: capitalised(domain(`pairRuleKind.${value}`)),
            description: t(`rule.kind-hint.${value}`),
          }))}
        />
        <DayField form={form} name="startsOn" label={labels.startsOn} />
        <DayField
          form={form}
          name="endsOn"
          label={labels.endsOn}
          description={t('rule.ends-on-hint')}
          optional
        />
        <TextArea
          form={form}
          name="reason"
          label={labels.reason}
          description={t('rule.reason-hint')}
          maxLength={600}
        />
        <SubmitRow>
          <Button icon="check">{t('rule.save')}</Button>
          <ButtonLink to={`${back}/nieuw`} kind="subtle">
            {t('rule.other-choice')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
