import type { ListedRelation } from '~/domain/organisations/listed-organisation';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface RelationPeriodFormProps {
  form: FormState;
  relation: ListedRelation;
  back: { readonly name: string; readonly to: string };
}

/** From when until when a relation of two organisations lasts; of a merger only the day. */
export function RelationPeriodForm({ form, relation, back }: RelationPeriodFormProps) {
  const t = useT('ties');
  const organisations = useT('organisations');
  const isMerger = relation.kind === 'successor';
  const labels = {
    validFrom: isMerger
      ? t('relation.on', { from: relation.from.name, to: relation.to.name })
      : organisations('pages.from'),
    validUntil: organisations('pages.until'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <DayField form={form} name="validFrom" label={labels.validFrom} optional />
        {!isMerger && (
          <DayField
            form={form}
            name="validUntil"
            label={labels.validUntil}
            description={t('relation.until-text')}
            optional
          />
        )}
        <SubmitRow>
          <Button icon="check">{t('relation.save')}</Button>
          <ButtonLink to={back.to} kind="subtle">
            {t('relation.back', { name: back.name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
