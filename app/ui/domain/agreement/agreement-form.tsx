import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface AgreementFormProps {
  version: number;
  share: { readonly position: number; readonly payerName: string };
  today: string;
  /** Sent from here and refused. */
  refused: FormState | undefined;
}

/** That a payer agrees: by whom, as a function, and when. */
export function AgreementForm({ version, share, today, refused }: AgreementFormProps) {
  const t = useT('quote');
  const { position, payerName } = share;
  const id = `payer-${position}`;
  const form = refused ? { ...refused, id } : startForm({ agreedOn: today }, id);
  return (
    <Form label={t('agree.title', { payer: payerName })}>
      <FormErrorSummary form={form} labels={{ byFunction: t('agree.function'), agreedOn: t('agree.day') }} />
      <HiddenField name="version" value={version} />
      <HiddenField name="position" value={position} />
      <TextField
        form={form}
        name="byFunction"
        label={t('agree.function')}
        description={t('agree.function-hint')}
        maxLength={120}
      />
      <DayField form={form} name="agreedOn" label={t('agree.day')} />
      <SubmitRow>
        <Button icon="check" label={t('agree.submit-of', { payer: payerName })}>
          {t('agree.submit')}
        </Button>
      </SubmitRow>
    </Form>
  );
}
