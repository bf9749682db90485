import type { RankedReviewers } from '~/domain/matching/explain-pair';
import type { SeatName } from '~/domain/matching/invitation-status';
import type { PassedOver } from '~/domain/matching/passed-over';
import type { SeatOption } from '~/domain/matching/seat-options';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { type ChosenSeat, ChosenSeats, mayBeProposed } from './chosen-seats';
import { OrderReason } from './order-reason';
import { OverrideFields, overridesNeeded } from './override-fields';
import { ReviewerReasons } from './reviewers-card';

interface SeatOptions {
  readonly seat: SeatName;
  readonly options: readonly SeatOption[];
}

interface ProposalFormProps {
  choice: {
    readonly chosen: readonly ChosenSeat[];
    readonly reviewers: RankedReviewers | null;
    readonly alternates: readonly SeatOptions[];
    readonly passedOver: readonly PassedOver[];
    readonly respondBy: string;
  };
  version: number;
  /** The address of the request. */
  base: string;
  refused: FormState | undefined;
}

const prefilled = 3;

/** The last look at a proposal: everybody chosen, who comes next for each seat, and the reasons for what is set aside. */
export function ProposalForm({ choice, version, base, refused }: ProposalFormProps) {
  const t = useT('matching');
  const domain = useT('domain');
  const language = useLanguage();
  const { passedOver, chosen, reviewers, alternates, respondBy } = choice;
  const form = refused ?? startForm(nextBest(alternates));
  const overrides = overridesNeeded(chosen);
  return (
    <>
      <ChosenSeats chosen={chosen} base={base} />
      {reviewers && <ReviewerReasons choice={reviewers} base={base} />}
      {chosen.every(mayBeProposed) && (
        <Form>
          <FormErrorSummary
            form={form}
            labels={{
              ...Object.fromEntries(chosen.map(({ seat }) => [seat, domain(`seat.${seat}`)])),
              ...Object.fromEntries(
                alternates.map(({ seat }) => [`${seat}Alternates`, domain(`seat.${seat}`)]),
              ),
              overrides: t('state.overrides'),
              orderReason: t('proposal.order-reason'),
              ...Object.fromEntries(
                overrides.map(({ name }, place) => [
                  `overrides[${place}].reason`,
                  t('proposal.override', { name }),
                ]),
              ),
            }}
          />
          <HiddenField name="version" value={version} />
          {chosen.map(({ seat, personId }) => (
            <HiddenField key={seat} name={seat} value={personId} />
          ))}
          <OverrideFields overrides={overrides} form={form} />
          <OrderReason passedOver={passedOver} form={form} />
          <FieldGroup title={t('proposal.alternates')} description={t('proposal.alternates-hint')}>
            {alternates.map(({ seat, options }) =>
              options.length === 0 ? (
                <Paragraph key={seat}>
                  {domain(`seat.${seat}`)}: {t('proposal.alternates-none')}
                </Paragraph>
              ) : (
                <CheckboxGroup
                  key={seat}
                  form={form}
                  name={`${seat}Alternates`}
                  label={domain(`seat.${seat}`)}
                  optional
                  options={options.map(({ personId, name, level, points }) => ({
                    value: personId,
                    label: name,
                    description: `${domain(`level.${level}`)}, ${t('page.points', { count: points })}`,
                  }))}
                />
              ),
            )}
          </FieldGroup>
          <Paragraph>{t('proposal.respond-by', { day: formatDay(language, respondBy) })}</Paragraph>
          <SubmitRow>
            <Button icon="send">{t('proposal.send')}</Button>
          </SubmitRow>
        </Form>
      )}
    </>
  );
}

/** The next best of each seat; somebody who waits for one seat is left to it. */
function nextBest(alternates: readonly SeatOptions[]): Record<string, string[]> {
  const waiting = new Set<string>();
  return Object.fromEntries(
    alternates.map(({ seat, options }) => {
      const free = options.filter(({ personId }) => !waiting.has(personId)).slice(0, prefilled);
      for (const { personId } of free) waiting.add(personId);
      return [`${seat}Alternates`, free.map(({ personId }) => personId)];
    }),
  );
}
