import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface VacancyFormProps {
  form: FormState;
  version: number;
  reference: string;
}

/** Frees one seat, with what follows from it said beforehand. */
export function VacancyForm({ form, version, reference }: VacancyFormProps) {
  const t = useT('team');
  return (
    <>
      <BulletList items={[t('vacate.follows.seat'), t('vacate.follows.others'), t('vacate.follows.next')]} />
      <Form>
        <FormErrorSummary form={form} labels={{ reason: t('vacate.reason') }} />
        <HiddenField name="version" value={version} />
        <TextArea
          form={form}
          name="reason"
          label={t('vacate.reason')}
          description={t('vacate.reason-hint')}
          maxLength={600}
        />
        <SubmitRow>
          <Button kind="danger">{t('vacate.send')}</Button>
          <ButtonLink to={`/reviews/${reference}/team`} kind="subtle">
            {t('vacate.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
