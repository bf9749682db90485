import { scorerPlaces } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface ScorerFormProps {
  form: FormState;
  version: number;
  candidates: readonly {
    readonly personId: string;
    readonly name: string;
    readonly isSeated: boolean;
  }[];
}

/** Which supervisor looks at a gate, and as the first or the second. */
export function ScorerForm({ form, version, candidates }: ScorerFormProps) {
  const t = useT('quality');
  const labels = { place: t('scorer.place'), personId: t('scorer.person') };
  if (candidates.length === 0) return <EmptyState title={t('scorer.none')} text={t('scorer.none-text')} />;
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="place"
        label={labels.place}
        options={scorerPlaces.map((value) => ({ value, label: t(`scorer.place-${value}`) }))}
      />
      <RadioGroup
        form={form}
        name="personId"
        label={labels.personId}
        options={candidates.map(({ personId, name, isSeated }) => ({
          value: personId,
          label: isSeated ? t('scorer.seated', { name }) : name,
        }))}
      />
      <SubmitRow>
        <Button icon="check">{t('scorer.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
