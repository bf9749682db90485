import type { BillingRole } from '~/domain/billing/billing-role';
import { budgetStanding } from '~/domain/billing/budgets/budget-standing';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Section } from '~/ui/primitives/section';
import { BudgetBar } from './budget-bar';

interface ReviewHoursPanelProps {
  reference: string;
  budgets: readonly {
    readonly role: BillingRole;
    readonly budgetMinutes: number | null;
    readonly bookedMinutes: number;
  }[];
  warningPercent: number;
  /** On the page of the hours themselves there is no way there. */
  isPage?: boolean;
}

/** The hours of a review against its quote: of all who work on it together, never of one of them. */
export function ReviewHoursPanel({ reference, budgets, warningPercent, isPage }: ReviewHoursPanelProps) {
  const t = useT('booking');
  return (
    <Section
      title={t('review.panel')}
      actions={
        !isPage && (
          <ButtonLink to={`/reviews/${reference}/uren`} kind="secondary" iconEnd="forward">
            {t('review.more')}
          </ButtonLink>
        )
      }
    >
      <ul className="lk-budgets">
        {budgets.map(({ role, budgetMinutes, bookedMinutes }) => (
          <li key={role} className="lk-budget">
            <p className="lk-budget-title">{t(`review.of-${role}`)}</p>
            <BudgetBar
              budgetMinutes={budgetMinutes}
              bookedMinutes={bookedMinutes}
              standing={budgetStanding(budgetMinutes, bookedMinutes, warningPercent)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
