import { useT } from '~/i18n/use-t';
import { DayField } from '~/ui/primitives/day-field';
import type { FormState } from '~/ui/primitives/form-state';
import { TextField } from '~/ui/primitives/text-field';

/** What somebody is somewhere, and from when to when. */
export function TieFields({ form }: { form: FormState }) {
  const t = useT('profile');
  return (
    <>
      <TextField
        form={form}
        name="functionTitle"
        label={t('function.title')}
        description={t('function.title-hint')}
        optional
      />
      <DayField form={form} name="startsOn" label={t('function.from')} />
      <DayField
        form={form}
        name="endsOn"
        label={t('function.until')}
        description={t('function.until-hint')}
        optional
      />
    </>
  );
}
