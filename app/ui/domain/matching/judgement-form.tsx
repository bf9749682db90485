import type { TiePath } from '~/domain/matching/snapshot';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { tieText } from './tie-text';

interface JudgementFormProps {
  toJudge: {
    readonly personId: string;
    readonly organisations: readonly {
      readonly organisationId: string;
      readonly name: string;
      readonly kind: 'tie' | 'employer' | 'joined';
      readonly path: TiePath | null;
      readonly judgement: 'independent' | 'not-independent' | null;
    }[];
  };
  version: number;
  refused: FormState | undefined;
}

/** The human tick where data cannot tell, always with what it rests on. */
export function JudgementForm({ toJudge, version, refused }: JudgementFormProps) {
  const t = useT('matching');
  const any = useT();
  const { personId, organisations } = toJudge;
  const open = organisations.filter(({ judgement }) => judgement === null);
  const form = refused ?? startForm({ organisationIds: open.map(({ organisationId }) => organisationId) });
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{
          organisationIds: t('judgement.organisations'),
          isIndependent: t('judgement.verdict'),
          reason: t('judgement.reason'),
        }}
      />
      <HiddenField name="version" value={version} />
      <HiddenField name="personId" value={personId} />
      <CheckboxGroup
        form={form}
        name="organisationIds"
        label={t('judgement.organisations')}
        options={organisations.map(({ organisationId, name, kind, path, judgement }) => ({
          value: organisationId,
          label: name,
          description: [
            kind === 'tie' ? (path ? tieText(any, path) : '') : t(`judgement.${kind}`),
            judgement ? t(`judgement.judged.${judgement}`) : '',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <RadioGroup
        form={form}
        name="isIndependent"
        label={t('judgement.verdict')}
        options={[
          { value: 'yes', label: t('judgement.yes'), description: t('judgement.yes-hint') },
          { value: 'no', label: t('judgement.no'), description: t('judgement.no-hint') },
        ]}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('judgement.reason')}
        description={t('judgement.reason-hint')}
        maxLength={600}
      />
      <SubmitRow>
        <Button icon="check">{t('judgement.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
