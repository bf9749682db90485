import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';

interface BookedActionsProps {
  /** The page of what was booked. */
  to: string;
  /** Names it for whoever hears the buttons without the row. */
  what: string;
  isOpen: boolean;
  isApproved: boolean;
}

/** Change or take back what was booked, as long as that is possible; otherwise why not. */
export function BookedActions({ to, what, isOpen, isApproved }: BookedActionsProps) {
  const t = useT('booking');
  if (isApproved)
    return (
      <Badge tone="ok" icon="lock">
        {t('table.approved')}
      </Badge>
    );
  if (!isOpen) return <Badge icon="lock">{t('table.handed-in')}</Badge>;
  return (
    <div className="lk-actions">
      <ButtonLink to={to} kind="subtle" icon="edit" label={t('table.change-label', { what })}>
        {t('table.change')}
      </ButtonLink>
      <Form action={`${to}/verwijdering`}>
        <Button kind="subtle" icon="delete" label={t('table.remove-label', { what })}>
          {t('table.remove')}
        </Button>
      </Form>
    </div>
  );
}
