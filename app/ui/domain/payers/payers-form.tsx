import { mostPayers, payerColumns, payerField, shownPayers } from '~/domain/requests/payers/payer-form';
import { useT } from '~/i18n/use-t';
import { questionWords } from '~/ui/domain/intake/intake-words';
import { Button } from '~/ui/primitives/button';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { PayerFields } from './payer-fields';

/** Who pays, in rows that can be added and taken away. */
export function PayersForm({ form, version }: { form: FormState; version: number }) {
  const t = useT();
  const shown = shownPayers(form.values);
  const indexes = Array.from({ length: shown }, (_, index) => index);
  const labels = indexes.flatMap((index) =>
    payerColumns.map((column) => [
      payerField(index, column),
      `${t('payers:form.payer', { number: index + 1 })}, ${questionWords(t, column, 'columns').label}`,
    ]),
  );
  return (
    <>
      <FormErrorSummary form={form} labels={Object.fromEntries(labels)} />
      <Form>
        <HiddenField name="version" value={version} />
        <HiddenField name="shown" value={shown} />
        {indexes.map((index) => (
          <PayerFields key={payerField(index, 'name')} form={form} index={index} />
        ))}
        <SubmitRow>
          {/* First in the form, so that the Enter key means this one. */}
          <Button icon="check">{t('payers:form.save')}</Button>
          {shown < mostPayers && (
            <Button kind="secondary" icon="add" name="do" value="more">
              {t('payers:form.more')}
            </Button>
          )}
        </SubmitRow>
        {shown > 1 && (
          <FieldGroup title={t('payers:form.remove-title')} description={t('payers:form.remove-help')}>
            <div className="lk-actions">
              {indexes.map((index) => {
                const name = textValue(form, payerField(index, 'name'));
                return (
                  <Button
                    key={payerField(index, 'name')}
                    kind="subtle"
                    icon="close"
                    name="do"
                    value={`remove-${index}`}
                  >
                    {name
                      ? t('payers:form.remove-named', { name })
                      : t('payers:form.remove', { number: index + 1 })}
                  </Button>
                );
              })}
            </div>
          </FieldGroup>
        )}
      </Form>
    </>
  );
}
