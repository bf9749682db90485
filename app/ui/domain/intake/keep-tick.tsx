import { spotsOf } from '~/domain/requests/intake/screen-answers';
import { keepField } from '~/domain/requests/intake/typed-answers';
import { useT } from '~/i18n/use-t';
import { Checkbox } from '~/ui/primitives/checkbox';
import { type FormState, textValue } from '~/ui/primitives/form-state';

/** For a text with words that may lead to a person: the tick that says they do not. */
export function KeepTick({ form, name }: { form: FormState; name: string }) {
  const t = useT('intake');
  const findings = form.findings?.[name] ?? [];
  const isBlocked = form.errors[name]?.startsWith('found-') ?? false;
  if (findings.length === 0 || isBlocked) return null;
  const spots = spotsOf(textValue(form, name), findings);
  return (
    <Checkbox
      form={form}
      name={keepField(name)}
      value={spots}
      label={t('keep.label')}
      description={t('keep.words', { words: spots })}
      optional
    />
  );
}
