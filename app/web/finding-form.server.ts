import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { type WordField, wordFields } from '~/domain/findings/gate/screen-finding';
import { screenWords } from '~/domain/findings/gate/screen-words.server';
import type { Failure } from '~/domain/kernel/result';
import { type FormState, type FormValues, textValue } from '~/ui/primitives/form-state';
import { failureToForm } from './forms.server';

/**
 * A refused form about a finding. In words that were refused the places are looked up again, because a refusal carries no
 * typed text; `fieldOf` says in which field of the form the words stand that the screen knows as these.
 */
export async function refusedWordsToForm(
  actor: Actor,
  failure: Failure,
  typed: FormValues,
  fieldOf: Partial<Record<WordField, string>> = Object.fromEntries(wordFields.map((field) => [field, field])),
): Promise<FormState> {
  const form = failureToForm(failure, typed);
  if (failure.reason !== 'identifies') return form;
  const words = Object.fromEntries(
    wordFields.map((field) => [field, fieldOf[field] ? textValue(form, fieldOf[field]) : '']),
  ) as unknown as Parameters<typeof screenWords>[1];
  const spots = await withActor(actor, (work) => screenWords(work, words));
  const findings = Object.entries(fieldOf).flatMap(([field, name]) =>
    name && form.errors[name] ? [[name, spots[field as WordField]] as const] : [],
  );
  return { ...form, findings: Object.fromEntries(findings) };
}
