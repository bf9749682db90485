import type { Work } from '~/db/with-actor.server';
import { type Failure, fail, type Result, succeed } from '../../kernel/result';
import type { RequestKind } from '../request-kind';
import { placeOf } from './chosen-region.server';
import { requesterAddress } from './intake-answers';
import { isStartMonth } from './intake-choices.server';
import { findDraft, keepStep } from './intake-draft.server';
import type { NamedStep } from './intake-form';
import { intakeInputs } from './intake-inputs';
import { type Screened, screenAnswers, spotsOf } from './screen-answers';
import {
  isKeepField,
  keepField,
  knownAnswers,
  nestedAnswers,
  type TypedAnswers,
  textOf,
} from './typed-answers';

export interface StepInput {
  readonly kind: RequestKind;
  readonly step: NamedStep;
  readonly typed: TypedAnswers;
  /** Going back keeps a step that is not finished; what is filled in must be right all the same. */
  readonly way: 'on' | 'back';
}

/**
 * Keeps what was typed in a step, after its rules and the text screen: what leads to a person is never stored.
 * Gives the token of the draft, a new one where there was none.
 */
export async function saveIntakeStep(
  work: Work,
  token: string | null,
  { kind, step, typed, way }: StepInput,
): Promise<Result<{ readonly token: string }, 'needs-another-look'>> {
  const { errors, findings } = screenAnswers(step, typed);
  const answers = withoutOldTicks(knownAnswers(step, typed), findings);
  const problems = {
    ...problemsOf(step, answers),
    ...(await problemsWithToday(work, answers)),
    ...(await problemsWithMandate(work, token, answers)),
    ...errors,
  };
  const standing = way === 'on' ? problems : onlyFilled(problems, answers);
  if (Object.keys(standing).length > 0) return fail('needs-another-look', standing);
  return succeed({ token: await keepStep(work, token, { kind, step: step.name, typed: answers }) });
}

/** A tick holds the words it keeps: words that are no longer in the text must not stay behind in it. */
function withoutOldTicks(answers: TypedAnswers, findings: Screened['findings']): TypedAnswers {
  const ticks = new Map(
    Object.entries(findings).map(([name, found]) => [keepField(name), spotsOf(textOf(answers, name), found)]),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([name, value]) => !isKeepField(name) || ticks.get(name) === value),
  );
}

/** Without what is only missing: going back may leave questions open. */
export function onlyFilled(
  errors: Readonly<Record<string, string>>,
  typed: TypedAnswers,
): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => textOf(typed, name) !== ''));
}

function problemsOf(step: NamedStep, typed: TypedAnswers): Failure['fields'] {
  const parsed = intakeInputs[step.name].safeParse(nestedAnswers(step, typed));
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries(issues.map(({ path }) => [fieldAt(path), 'invalid']));
}

/** `['involved', 2, 'name']` is the field `involved[2].name`. */
function fieldAt(path: readonly PropertyKey[]): string {
  const [name, ...rest] = path.map(String);
  return rest.length === 2 ? `${name}[${rest[0]}].${rest[1]}` : (name ?? '');
}

/** Nobody confirms their own question. */
async function problemsWithMandate(
  work: Work,
  token: string | null,
  typed: TypedAnswers,
): Promise<Record<string, string>> {
  const address = textOf(typed, 'mandateEmail').trim().toLowerCase();
  if (address === '') return {};
  const draft = await findDraft(work, token);
  const isRequester = draft !== null && requesterAddress(draft.answers)?.toLowerCase() === address;
  return isRequester ? { mandateEmail: 'mandate-is-requester' } : {};
}

/** What depends on the day and on the map of the country, which the rules of a form do not know. */
async function problemsWithToday(work: Work, typed: TypedAnswers): Promise<Record<string, string>> {
  const problems: Record<string, string> = {};
  const month = textOf(typed, 'startMonth');
  if (month !== '' && !isStartMonth(month, work.now)) problems.startMonth = 'not-an-option';
  const region = textOf(typed, 'region');
  if (region !== '' && !(await placeOf(work, region))) problems.region = 'not-an-option';
  return problems;
}
