import { proposedEInvoiceAddress } from '~/domain/requests/payers/e-invoice-address';
import { type PayerColumn, payerField } from '~/domain/requests/payers/payer-form';
import { useT } from '~/i18n/use-t';
import { questionWords } from '~/ui/domain/intake/intake-words';
import { EmailField } from '~/ui/primitives/email-field';
import { type FormState, textValue } from '~/ui/primitives/form-state';
import { TextField } from '~/ui/primitives/text-field';

/** Everything an invoice to one payer needs; of an empty row nothing has to be filled in but, in the first, a name. */
export function PayerFields({ form, index }: { form: FormState; index: number }) {
  const t = useT();
  const typed = (column: PayerColumn) => textValue(form, payerField(index, column));
  const field = (column: PayerColumn) => {
    const { label, help } = questionWords(t, column, 'columns');
    return { form, name: payerField(index, column), label, description: help, optional: true };
  };
  const proposed = proposedEInvoiceAddress({ kvk: typed('kvk') || null, oin: typed('oin') || null });
  const eInvoice = field('eInvoiceAddress');
  return (
    <fieldset className="lk-field-group lk-row">
      <legend className="lk-field-label">{t('payers:form.payer', { number: index + 1 })}</legend>
      <TextField {...field('name')} optional={index > 0} />
      <TextField {...field('share')} inputMode="decimal" width="short" suffix="%" />
      <TextField {...field('kvk')} inputMode="numeric" width="medium" />
      <TextField {...field('oin')} inputMode="numeric" width="medium" />
      <TextField {...field('addressLine')} />
      <TextField {...field('postalCode')} width="medium" />
      <TextField {...field('city')} />
      <EmailField {...field('invoiceEmail')} autoComplete="off" />
      <TextField
        {...eInvoice}
        description={
          proposed !== null && typed('eInvoiceAddress') === ''
            ? t('payers:form.e-invoice-proposal', { address: proposed })
            : eInvoice.description
        }
      />
      <TextField {...field('orderNumber')} />
      <TextField {...field('buyerReference')} />
    </fieldset>
  );
}
