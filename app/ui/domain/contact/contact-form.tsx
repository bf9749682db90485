import { contactTopics } from '~/domain/contact/contact-topic';
import { useT } from '~/i18n/use-t';
import { KeepTick } from '~/ui/domain/intake/keep-tick';
import { Button } from '~/ui/primitives/button';
import { EmailField } from '~/ui/primitives/email-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

export function ContactForm({ form }: { form: FormState }) {
  const t = useT('contact');
  const domain = useT('domain');
  const labels = {
    topic: t('form.topic'),
    name: t('form.name'),
    address: t('form.address'),
    message: t('form.message'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <RadioGroup
          form={form}
          name="topic"
          label={labels.topic}
          options={contactTopics.map((value) => ({ value, label: domain(`contactTopic.${value}`) }))}
        />
        <TextField form={form} name="name" label={labels.name} autoComplete="name" />
        <EmailField form={form} name="address" label={labels.address} description={t('form.address-help')} />
        <TextArea
          form={form}
          name="message"
          label={labels.message}
          description={t('form.message-help')}
          maxLength={2000}
          rows={8}
        />
        <KeepTick form={form} name="message" />
        <SubmitRow>
          <Button icon="send">{t('form.submit')}</Button>
        </SubmitRow>
      </Form>
    </>
  );
}
