import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface ReleaseFormProps {
  form: FormState;
  version: number;
  /** How often each kind was found that may stay when somebody says so. */
  looks: Readonly<Record<string, number>>;
  back: string;
}

/** The last look: of every kind that was found the releaser says that it may stay. */
export function ReleaseForm({ form, version, looks, back }: ReleaseFormProps) {
  const t = useT('findings');
  const any = useT();
  const kinds = Object.entries(looks).map(([kind, count]) => {
    const key = `findings:kind.${kind}`;
    return { value: kind, label: t('release.found', { kind: isMessageKey(key) ? any(key) : kind, count }) };
  });
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ mayStay: t('release.may-stay') }} />
      <HiddenField name="version" value={version} />
      {kinds.length > 0 && (
        <CheckboxGroup
          form={form}
          name="mayStay"
          label={t('release.may-stay')}
          description={t('release.may-stay-hint')}
          options={kinds}
        />
      )}
      <SubmitRow>
        <Button icon="check">{t('release.send')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('release.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
