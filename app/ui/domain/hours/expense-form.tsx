import { expenseKinds } from '~/domain/billing/expenses/expense-kind';
import { expensePayers } from '~/domain/billing/expenses/expense-payer';
import { longestNote } from '~/domain/billing/time/work-kind';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { type AssignmentChoice, AssignmentField } from './assignment-field';

interface ExpenseFormProps {
  form: FormState;
  assignments: readonly AssignmentChoice[];
  kilometreCents: number;
  save: string;
  back: string;
}

/** What somebody spent: kilometres for a drive, an amount for everything else, and who paid at first. */
export function ExpenseForm({ form, assignments, kilometreCents, save, back }: ExpenseFormProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const language = useLanguage();
  const labels = {
    assignment: t('form.assignment'),
    spentOn: t('form.day'),
    kind: t('expense.kind'),
    kilometres: t('expense.kilometres'),
    amountCents: t('expense.amount'),
    paidBy: t('expense.paid-by'),
    note: t('form.note'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <AssignmentField form={form} name="assignment" label={labels.assignment} assignments={assignments} />
      <div className="lk-field-grid">
        <DayField form={form} name="spentOn" label={labels.spentOn} />
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          options={expenseKinds.map((kind) => ({ value: kind, label: domain(`expenseKind.${kind}`) }))}
        />
      </div>
      <div className="lk-field-grid">
        <TextField
          form={form}
          name="kilometres"
          label={labels.kilometres}
          description={t('expense.kilometres-hint', { rate: formatEuro(language, kilometreCents) })}
          width="short"
          inputMode="numeric"
          suffix={t('expense.km')}
          optional
        />
        <TextField
          form={form}
          name="amountCents"
          label={labels.amountCents}
          description={t('expense.amount-hint')}
          width="short"
          inputMode="decimal"
          suffix="€"
          optional
        />
      </div>
      <RadioGroup
        form={form}
        name="paidBy"
        label={labels.paidBy}
        options={expensePayers.map((payer) => ({
          value: payer,
          label: t(`expense.paid-by-${payer}`),
          description: t(`expense.paid-by-${payer}-means`),
        }))}
      />
      <TextField
        form={form}
        name="note"
        label={labels.note}
        description={t('form.note-hint', { count: longestNote })}
        optional
      />
      <SubmitRow>
        <Button icon="check">{save}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('form.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
