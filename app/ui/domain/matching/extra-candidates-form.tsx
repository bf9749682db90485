import type { SeatName } from '~/domain/matching/invitation-status';
import type { SeatOption } from '~/domain/matching/seat-options';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { chosenValues, type FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { SeatChoice } from './seat-choice';

interface ExtraCandidatesFormProps {
  seat: SeatName;
  options: readonly SeatOption[];
  version: number;
  form: FormState;
}

/** More people for one seat of a running proposal, in the order of the list. */
export function ExtraCandidatesForm({ seat, options, version, form }: ExtraCandidatesFormProps) {
  const t = useT('matching');
  if (options.length === 0) {
    return <EmptyState title={t('proposal.nobody.title')} text={t('proposal.nobody.text')} />;
  }
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ personIds: t('proposal.add-choose') }} />
      <HiddenField name="version" value={version} />
      <HiddenField name="seat" value={seat} />
      <fieldset className="lk-choices" aria-describedby={form.errors.personIds ? 'form-errors' : undefined}>
        <legend className="utrecht-form-label lk-field-label">{t('proposal.add-choose')}</legend>
        <div className="lk-seat-choices">
          {options.map((option, index) => (
            <SeatChoice
              key={option.personId}
              option={option}
              kind="checkbox"
              name="personIds"
              // The error summary links to the first under the plain id of the field.
              id={index === 0 ? 'field-personIds' : `field-personIds-${index + 1}`}
              isChosen={chosenValues(form, 'personIds').includes(option.personId)}
            />
          ))}
        </div>
      </fieldset>
      <SubmitRow>
        <Button icon="invite">{t('proposal.add-send')}</Button>
      </SubmitRow>
    </Form>
  );
}
