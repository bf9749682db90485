import { json } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { type AbsenceConsequences, consequencesMark } from '~/domain/matching/absence-consequences';
import { consequencesOf, keepAbsence } from '~/domain/matching/keep-absence.server';
import { absenceInput } from '~/domain/registry/availability/inputs';
import type { FormState } from '~/ui/primitives/form-state';
import { failureToForm, readForm } from './forms.server';
import { notFound } from './respond.server';

/** An absence as its page shows it again: what was typed, and what it touches when that has to be said first. */
export interface AbsenceAnswer {
  readonly form: FormState;
  readonly warning: { readonly mark: string; readonly consequences: AbsenceConsequences } | null;
}

/** Keeps the absence a browser sent; `null` when it was kept. What it touches is said once before it is. */
export async function keepSentAbsence(
  actor: Actor,
  personId: string,
  request: Request,
  absenceId?: string,
): Promise<ReturnType<typeof json<AbsenceAnswer>> | null> {
  const today = await withActor(actor, async ({ now }) => calendarDayAt(now));
  const reading = await readForm(request, absenceInput(today));
  if (!reading.ok) return json<AbsenceAnswer>({ form: reading.form, warning: null }, { status: 422 });
  const { value, typed } = reading;
  const kept = await withActor(actor, (work) => keepAbsence(work, personId, value, absenceId));
  if (kept.ok) return null;
  if (kept.reason === 'not-found') throw notFound();
  if (kept.reason !== 'consequences-unseen') {
    return json<AbsenceAnswer>({ form: failureToForm(kept, typed), warning: null }, { status: 409 });
  }
  const consequences = await withActor(actor, (work) => consequencesOf(work, personId, value));
  return json<AbsenceAnswer>({
    form: { values: typed, errors: {} },
    warning: { mark: consequencesMark(value, consequences), consequences },
  });
}
