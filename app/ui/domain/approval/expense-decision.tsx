import type { PreviewedExpense } from '~/domain/billing/periods/decided-month';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ExpenseDecisionProps {
  expense: PreviewedExpense;
  action: string;
  version: number;
  mayDecide: boolean;
}

/** Whether the commissioner pays an expense, and the button that turns it. */
export function ExpenseDecision({ expense, action, version, mayDecide }: ExpenseDecisionProps) {
  const t = useT('approval');
  const domain = useT('domain');
  const language = useLanguage();
  const { isBilled, isReimbursed, kind, amountCents, occurredOn } = expense;
  const what = {
    kind: domain(`expenseKind.${kind}`),
    amount: formatEuro(language, amountCents),
    day: formatDay(language, occurredOn),
  };
  // An expense that nobody gets back and nobody pays would count nowhere.
  const mayTurn = mayDecide && (isReimbursed || !isBilled);
  return (
    <div className="lk-section">
      <Paragraph>
        {t(isBilled ? 'expense.billed' : 'expense.not-billed', what)}{' '}
        {t(isReimbursed ? 'expense.reimbursed' : 'expense.not-reimbursed')}
      </Paragraph>
      {mayTurn && (
        <Form action={action}>
          <HiddenField name="version" value={version} />
          <HiddenField name="isBilled" value={isBilled ? 'no' : 'yes'} />
          <Button kind="secondary" label={t(isBilled ? 'expense.do-not-bill-of' : 'expense.bill-of', what)}>
            {t(isBilled ? 'expense.do-not-bill' : 'expense.bill')}
          </Button>
        </Form>
      )}
    </div>
  );
}
