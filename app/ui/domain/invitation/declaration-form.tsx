import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface DeclarationFormProps {
  id: string;
  organisations: readonly { readonly requestOrganisationId: string; readonly name: string }[];
  form: FormState;
  /** The whole list with the case, or only what joined after an earlier declaration. */
  about?: 'everything' | 'joined';
}

/** One answer per organisation, and the first time one about the situation, which is not known yet. */
export function DeclarationForm({ id, organisations, form, about = 'everything' }: DeclarationFormProps) {
  const t = useT('invitation');
  const answers = [
    { value: 'no', label: t('independence.no') },
    { value: 'yes', label: t('independence.yes') },
  ];
  const questions = organisations.map(({ requestOrganisationId, name }, place) => ({
    requestOrganisationId,
    name: `answers[${place}].hasTie`,
    idName: `answers[${place}].requestOrganisationId`,
    label: t('independence.tie', { name }),
  }));
  return (
    <Section title={t('independence.title')}>
      <Form action={`/uitnodigingen/${id}/${about === 'joined' ? 'aanvulling' : 'onafhankelijkheid'}`}>
        <FormErrorSummary
          form={form}
          labels={{
            ...Object.fromEntries(questions.map(({ name, label }) => [name, label])),
            hasPartInCase: t('independence.part-in-case'),
          }}
        />
        {questions.map(({ requestOrganisationId, name, idName, label }) => (
          <div key={requestOrganisationId}>
            <HiddenField name={idName} value={requestOrganisationId} />
            <RadioGroup form={form} name={name} label={label} options={answers} columns />
          </div>
        ))}
        {about === 'everything' && (
          <RadioGroup
            form={form}
            name="hasPartInCase"
            label={t('independence.part-in-case')}
            description={t('independence.part-hint')}
            options={answers}
            columns
          />
        )}
        <Paragraph>{t('independence.consequence')}</Paragraph>
        <SubmitRow>
          <Button icon="shield">{t('independence.declare')}</Button>
          <ButtonLink to={`/uitnodigingen/${id}/afwijzing`} kind="subtle">
            {t('decline.link')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Section>
  );
}
