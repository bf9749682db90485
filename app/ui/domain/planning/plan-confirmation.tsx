import { type PlanAim, planAims } from '~/domain/matching/planning/plan-aim';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Card } from '~/ui/primitives/card';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { isSame, type ShownRequest, teamsOf } from './shown-plan';

interface PlanConfirmationProps {
  requests: readonly ShownRequest[];
  refused: FormState | undefined;
}

/** Inviting by one of the plans, all of its teams or some. */
export function PlanConfirmation({ requests, refused }: PlanConfirmationProps) {
  const t = useT('planning');
  const areSame = requests.every(isSame);
  const aims = areSame ? planAims.slice(0, 1) : planAims;
  return (
    <Section title={t('confirm.title')}>
      <Paragraph>{t('confirm.text')}</Paragraph>
      {aims.map((aim) => (
        <Card key={aim} title={areSame ? t('round.proposal') : t(`aim.${aim}`)}>
          <PlanForm aim={aim} requests={requests} refused={refused} />
        </Card>
      ))}
    </Section>
  );
}

function PlanForm({ aim, requests, refused }: PlanConfirmationProps & { aim: PlanAim }) {
  const t = useT('planning');
  const teams = teamsOf(requests, aim);
  if (teams.length === 0) return <Paragraph>{t('confirm.none')}</Paragraph>;
  const form =
    refused && textValue(refused, 'aim') === aim
      ? { ...refused, id: aim }
      : startForm({ references: teams.map(({ reference }) => reference) }, aim);
  return (
    <Form label={t(`aim.${aim}`)}>
      <FormErrorSummary form={form} labels={{ references: t('confirm.label') }} />
      <HiddenField name="aim" value={aim} />
      <CheckboxGroup
        form={form}
        name="references"
        label={t('confirm.label')}
        options={teams.map(({ reference, seats }) => ({
          value: reference,
          label: reference,
          description: seats.map(({ name }) => name).join(', '),
        }))}
      />
      <SubmitRow>
        <Button icon="send">{t('confirm.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
