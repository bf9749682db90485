import type { IntakeStep, Question, RowsQuestion, SimpleQuestion } from './intake-question';

/** What somebody typed in one step, by the name of the field: `learningQuestion`, `involved[2].name`. */
export type TypedAnswers = Readonly<Record<string, string | readonly string[]>>;

export interface Field {
  readonly name: string;
  readonly question: SimpleQuestion;
}

/** The tick with which somebody keeps a text that may lead to a person but does not. */
export function keepField(name: string): string {
  return `${name}-keep`;
}

export function isKeepField(name: string): boolean {
  return name.endsWith('-keep');
}

export function rowField(rows: RowsQuestion, index: number, column: string): string {
  return `${rows.name}[${index}].${column}`;
}

/** Every field a step may have, those of all possible rows included. */
export function fieldsOf(step: IntakeStep): Field[] {
  return step.questions.flatMap((question: Question): Field[] =>
    question.kind === 'rows'
      ? Array.from({ length: question.most }, (_, index) =>
          question.columns.map((column) => ({
            name: rowField(question, index, column.name),
            question: column,
          })),
        ).flat()
      : [{ name: question.name, question }],
  );
}

/** Errors by a field that is on the page: of a choice the whole question, of what is nowhere the whole form. */
export function errorsOnPage(
  step: IntakeStep,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = new Set(fieldsOf(step).map(({ name }) => name));
  const placeOf = (name: string) =>
    [name, name.split(/[[.]/, 1)[0] ?? ''].find((one) => names.has(one)) ?? '';
  return Object.fromEntries(Object.entries(errors).map(([name, code]) => [placeOf(name), code]));
}

/** Only what the step asks for, without what was left empty. Anything else a browser sent is dropped here. */
export function knownAnswers(step: IntakeStep, typed: TypedAnswers): TypedAnswers {
  const names = fieldsOf(step).flatMap(({ name }) => [name, keepField(name)]);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = typed[name];
      return value === undefined || value.length === 0 ? [] : [[name, value] as const];
    }),
  );
}

/** One text per field; of a field sent twice the first. */
export function textOf(typed: TypedAnswers, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function listOf(typed: TypedAnswers, name: string): readonly string[] {
  const value = typed[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** How many rows hold anything, counted up to the last one that does. */
export function usedRows(rows: RowsQuestion, typed: TypedAnswers): number {
  const used = (index: number) =>
    rows.columns.some((column) => textOf(typed, rowField(rows, index, column.name)) !== '');
  return Array.from({ length: rows.most }, (_, index) => index + 1).findLast((count) => used(count - 1)) ?? 0;
}

/** The answers in the shape the rules of `inputs` want: rows as lists, choices as lists, empty as absent. */
export function nestedAnswers(step: IntakeStep, typed: TypedAnswers): Record<string, unknown> {
  return Object.fromEntries(
    step.questions.map((question: Question) => {
      if (question.kind === 'rows') return [question.name, nestedRows(question, typed)];
      if (question.kind === 'choices') return [question.name, listOf(typed, question.name)];
      return [question.name, textOf(typed, question.name) || undefined];
    }),
  );
}

function nestedRows(rows: RowsQuestion, typed: TypedAnswers): Record<string, string | undefined>[] {
  return Array.from({ length: usedRows(rows, typed) }, (_, index) =>
    Object.fromEntries(
      rows.columns.map(({ name }) => [name, textOf(typed, rowField(rows, index, name)) || undefined]),
    ),
  );
}
