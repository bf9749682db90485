import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

export function AcceptanceForm({ id }: { id: string }) {
  const t = useT('invitation');
  return (
    <Section title={t('question.accept.title')}>
      <Paragraph>{t('question.accept.text')}</Paragraph>
      <Form action={`/uitnodigingen/${id}/aanvaarding`}>
        <Checkbox
          form={startForm()}
          name="isIndependent"
          label={t('question.accept.independent')}
          value="on"
        />
        <SubmitRow>
          <Button icon="check">{t('question.accept.send')}</Button>
          <ButtonLink to={`/uitnodigingen/${id}/afwijzing`} kind="secondary">
            {t('decline.link')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Section>
  );
}
