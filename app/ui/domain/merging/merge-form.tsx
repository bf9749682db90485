import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { type FieldChoice, FieldChoices } from './field-choices';

interface MergeFormProps {
  form: FormState;
  choices: readonly FieldChoice[];
  seen: string;
  what: 'people' | 'organisations';
  /** What has to have been looked at first; asks a tick of its own. */
  hasLooked: boolean;
}

/** Chooses, warns, and merges only with a tick. */
export function MergeForm({ form, choices, seen, what, hasLooked }: MergeFormProps) {
  const t = useT('merging');
  const labels = { looked: t('obstacle.looked'), sure: t('sure.tick') };
  return (
    <Section title={t('sure.title')}>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <HiddenField name="seen" value={seen} />
        <FieldChoices form={form} choices={choices} />
        <Alert kind="warning" title={t('sure.cannot-undo')}>
          {t(`sure.text-${what}`)}
        </Alert>
        {hasLooked && <Checkbox form={form} name="looked" label={labels.looked} />}
        <Checkbox form={form} name="sure" label={labels.sure} />
        <SubmitRow>
          <Button kind="danger">{t('sure.save')}</Button>
          <ButtonLink to="/coordinator/dubbel" kind="subtle">
            {t('sure.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Section>
  );
}

/** Says that two records are of two, so that nobody is asked again. */
export function TellApart({ action }: { action: string }) {
  const t = useT('merging');
  return (
    <Section title={t('apart.title')}>
      <Paragraph>{t('apart.text')}</Paragraph>
      <Form action={action}>
        <div className="lk-actions">
          <Button kind="secondary">{t('apart.save')}</Button>
        </div>
      </Form>
    </Section>
  );
}
