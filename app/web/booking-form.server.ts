import { questionOfRefusal } from '~/domain/billing/booking-refusal';
import type { Failure } from '~/domain/kernel/result';
import type { FormState, FormValues } from '~/ui/primitives/form-state';
import { failureToForm } from './forms.server';

/** The fields of a form in which somebody books something. */
interface BookingFields {
  readonly day: string;
  readonly hours?: string;
  readonly begin?: string;
}

/** What was refused, beside the question it is about. */
export function bookingForm(failure: Failure, typed: FormValues, fields: BookingFields): FormState {
  const question = questionOfRefusal[failure.reason];
  const field = question && fields[question];
  return failureToForm(field ? { ...failure, fields: { [field]: failure.reason } } : failure, typed);
}
