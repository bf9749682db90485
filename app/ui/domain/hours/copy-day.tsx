import { addDays } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';

/** One button that books on an empty day what the last day with hours has. */
export function CopyDay({ from, to }: { from: string; to: string }) {
  const t = useT('booking');
  const language = useLanguage();
  return (
    <Form action="/uren/kopie">
      <HiddenField name="on" value={to} />
      <Button kind="secondary" icon="add">
        {from === addDays(to, -1) ? t('copy.yesterday') : t('copy.day', { day: formatDay(language, from) })}
      </Button>
    </Form>
  );
}
