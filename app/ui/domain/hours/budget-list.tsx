import type { BillingRole } from '~/domain/billing/billing-role';
import { budgetStanding } from '~/domain/billing/budgets/budget-standing';
import { useT } from '~/i18n/use-t';
import { Link } from '~/ui/primitives/link';
import { BudgetBar } from './budget-bar';

interface BudgetListProps {
  budgets: readonly {
    readonly reference: string;
    readonly role: BillingRole;
    readonly budgetMinutes: number | null;
    readonly bookedMinutes: number;
  }[];
  warningPercent: number;
}

/** The hours of each review, of everybody in the same role together. */
export function BudgetList({ budgets, warningPercent }: BudgetListProps) {
  const t = useT('booking');
  const domain = useT('domain');
  return (
    <ul className="lk-budgets">
      {budgets.map(({ reference, role, budgetMinutes, bookedMinutes }) => (
        <li key={`${reference}-${role}`} className="lk-budget">
          <p className="lk-budget-title">
            <Link to={`/reviews/${reference}/uren`}>
              {t('assignment', { reference, role: domain(`billingRole.${role}`) })}
            </Link>
          </p>
          <BudgetBar
            budgetMinutes={budgetMinutes}
            bookedMinutes={bookedMinutes}
            standing={budgetStanding(budgetMinutes, bookedMinutes, warningPercent)}
          />
        </li>
      ))}
    </ul>
  );
}
