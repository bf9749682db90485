import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface QuoteFormProps {
  version: number;
  /** Another one stands, that this one takes the place of. */
  isAgain: boolean;
  lastRateCents: number | null;
  groundRules: string;
  refused: FormState | undefined;
}

/** What the coordinator adds to what the request says: rate, tax and term. None of them is assumed. */
export function QuoteForm({ version, isAgain, lastRateCents, groundRules, refused }: QuoteFormProps) {
  const t = useT('quote');
  const language = useLanguage();
  const form = refused ?? startForm();
  return (
    <Section title={t(isAgain ? 'send.title-again' : 'send.title')} id="versturen">
      {isAgain && <Alert kind="warning">{t('send.again')}</Alert>}
      <Paragraph>{t('send.basis-text', { version: groundRules })}</Paragraph>
      <Form>
        <FormErrorSummary
          form={form}
          labels={{
            hourlyRate: t('send.rate'),
            vatTreatment: t('send.treatment'),
            vatPercentage: t('send.percentage'),
            validUntilOn: t('send.valid-until'),
          }}
        />
        <HiddenField name="version" value={version} />
        <TextField
          form={form}
          name="hourlyRate"
          label={t('send.rate')}
          description={
            lastRateCents === null
              ? t('send.rate-hint')
              : t('send.rate-last', { rate: formatEuro(language, lastRateCents) })
          }
          inputMode="decimal"
          width="short"
        />
        <RadioGroup
          form={form}
          name="vatTreatment"
          label={t('send.treatment')}
          description={t('send.treatment-hint')}
          options={vatTreatments.map((value) => ({ value, label: t(`send.options.${value}`) }))}
        />
        <TextField
          form={form}
          name="vatPercentage"
          label={t('send.percentage')}
          description={t('send.percentage-hint')}
          inputMode="decimal"
          width="short"
          suffix="%"
          optional
        />
        <DayField form={form} name="validUntilOn" label={t('send.valid-until')} />
        <SubmitRow>
          <Button icon="send">{t('send.submit')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
