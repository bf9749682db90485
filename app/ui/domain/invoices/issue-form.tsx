import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { formatList } from '~/ui/formats/list';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import type { ShownPayerPreview } from './payer-preview';

interface IssueFormProps {
  through: string;
  payers: readonly ShownPayerPreview[];
  refused: FormState | undefined;
}

/** Which payers get what they were shown to get; all of them unless somebody says otherwise. */
export function IssueForm({ through, payers, refused }: IssueFormProps) {
  const t = useT('invoices');
  const language = useLanguage();
  const options = payers.map((payer) => ({
    value: `${payer.payerId}.${payer.fingerprint}`,
    label: t('prepare.option', { name: payer.name, reference: payer.reference }),
    description: t('prepare.option-text', {
      documents: documentsOf(payer),
      total: formatEuro(
        language,
        payer.drafts.reduce((sum, { totalCents }) => sum + totalCents, 0),
      ),
    }),
  }));
  const form = refused ?? startForm({ payers: options.map(({ value }) => value) });
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ payers: t('prepare.choose') }} />
      <HiddenField name="through" value={through} />
      <CheckboxGroup form={form} name="payers" label={t('prepare.choose')} options={options} />
      <SubmitRow>
        <Button icon="send">{t('prepare.confirm')}</Button>
      </SubmitRow>
    </Form>
  );

  function documentsOf({ drafts }: ShownPayerPreview): string {
    const counted = (kind: 'invoice' | 'credit-note', key: 'option-invoice' | 'option-credit') => {
      const count = drafts.filter((draft) => draft.kind === kind).length;
      return count === 0 ? [] : [t(`prepare.${key}`, { count })];
    };
    return formatList(language, [
      ...counted('invoice', 'option-invoice'),
      ...counted('credit-note', 'option-credit'),
    ]);
  }
}
