import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface RemarkFormProps {
  form: FormState;
  version: number;
  /** Sent back with a remark, or taken out of the library with a reason. */
  does: 'return' | 'withdraw';
  back: string;
}

/** Why a finding does not go on, or does not stay. */
export function RemarkForm({ form, version, does, back }: RemarkFormProps) {
  const t = useT('findings');
  const name = does === 'return' ? 'remark' : 'reason';
  const label = does === 'return' ? t('return.remark') : t('withdraw.reason');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ [name]: label }} />
      <HiddenField name="version" value={version} />
      <TextArea form={form} name={name} label={label} description={t(`${does}.hint`)} maxLength={600} />
      <SubmitRow>
        <Button kind={does === 'withdraw' ? 'danger' : 'primary'}>{t(`${does}.send`)}</Button>
        <ButtonLink to={back} kind="subtle">
          {t(`${does}.back`)}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
