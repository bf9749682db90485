import type { SeatName } from '~/domain/matching/invitation-status';
import { seatParameters } from '~/domain/matching/seat-address';
import type { SeatOption } from '~/domain/matching/seat-options';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { type ChosenSeat, ChosenSeats } from './chosen-seats';
import { SeatChoice } from './seat-choice';

interface SeatChoiceFormProps {
  chosen: readonly ChosenSeat[];
  next: { readonly seat: SeatName; readonly options: readonly SeatOption[] };
  /** The address of the request. */
  base: string;
}

/** Chooses one person for the next seat; nothing is sent before all are chosen. */
export function SeatChoiceForm({ chosen, next, base }: SeatChoiceFormProps) {
  const t = useT('matching');
  const { seat, options } = next;
  const name = seatParameters[seat];
  return (
    <>
      <ChosenSeats chosen={chosen} base={base} />
      {options.length === 0 ? (
        <EmptyState
          title={t('proposal.nobody.title')}
          text={t('proposal.nobody.text')}
          action={<ButtonLink to={`${base}/matching/uitgesloten`}>{t('page.excluded')}</ButtonLink>}
        />
      ) : (
        <Form method="get">
          {chosen.map((one) => (
            <HiddenField key={one.seat} name={seatParameters[one.seat]} value={one.personId} />
          ))}
          <fieldset className="lk-choices">
            <legend className="lk-visually-hidden">{t(`proposal.choose.${seat}`)}</legend>
            <div className="lk-seat-choices">
              {options.map((option, index) => (
                <SeatChoice
                  key={option.personId}
                  option={option}
                  kind="radio"
                  name={name}
                  id={`${name}-${index + 1}`}
                  isChosen={index === 0}
                />
              ))}
            </div>
          </fieldset>
          <SubmitRow>
            <Button iconEnd="forward">{t('proposal.next')}</Button>
          </SubmitRow>
        </Form>
      )}
    </>
  );
}
