import type { Language } from '../../accounts/language';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { DraftAnswers } from '../intake/intake-answers';
import type { IntakeStep, RowsQuestion, SimpleQuestion } from '../intake/intake-question';
import { listOf, rowField, type TypedAnswers, textOf, usedRows } from '../intake/typed-answers';
import { parseShare } from '../payers/cost-shares';
import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';

export const documentFormat = 'leerkring/aanvraag';

/** Raised when what is in the document changes its meaning or goes; what is only added leaves it as it is. */
export const documentVersion = 1;

export const schemaPath = `/formaten/aanvraag-${documentVersion}.schema.json`;

interface Place {
  readonly code: string;
  readonly name: string;
}

export interface CopiedPlaces {
  readonly provinces: readonly Place[];
  readonly youthRegions: readonly Place[];
}

export interface CopiedRequest {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** In which it was asked. */
  readonly language: Language;
  readonly formVersion: number;
  readonly submittedAt: Date;
  readonly copiedAt: Date;
  readonly answers: DraftAnswers;
  /** What the coordinator asked, the first question first. */
  readonly questions: readonly {
    readonly question: string;
    readonly askedAt: Date;
    readonly dueOn: CalendarDay;
    readonly answer: string | null;
    readonly answeredAt: Date | null;
  }[];
}

type Value = string | number | boolean | readonly string[] | CopiedRegion | readonly Row[];
type Row = Readonly<Record<string, Value>>;

interface CopiedRegion {
  readonly level: 'province' | 'region';
  readonly code: string;
  readonly name?: string;
}

/**
 * A request as a document for the system of somebody else: codes instead of words, numbers as numbers, and nothing
 * for what was not asked or not answered. What each part means is in the schema (see `request-schema`).
 */
export function requestDocument(
  request: CopiedRequest,
  { steps, places, origin }: { steps: readonly IntakeStep[]; places: CopiedPlaces; origin: string },
) {
  return {
    $schema: origin + schemaPath,
    format: documentFormat,
    version: documentVersion,
    reference: request.reference,
    kind: request.kind,
    status: request.status,
    language: request.language,
    formVersion: request.formVersion,
    submittedAt: request.submittedAt.toISOString(),
    copiedAt: request.copiedAt.toISOString(),
    answers: answersOf(request.answers, steps, places),
    questions: request.questions.map(({ question, askedAt, dueOn, answer, answeredAt }) => ({
      question,
      askedAt: askedAt.toISOString(),
      dueOn,
      ...(answer !== null && answeredAt !== null ? { answer, answeredAt: answeredAt.toISOString() } : {}),
    })),
  };
}

function answersOf(
  answers: Readonly<Partial<Record<string, TypedAnswers>>>,
  steps: readonly IntakeStep[],
  places: CopiedPlaces,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const values = stepValues(step, answers[step.name] ?? {}, places);
      return Object.keys(values).length > 0 ? [[step.name, values] as const] : [];
    }),
  );
}

function stepValues(step: IntakeStep, typed: TypedAnswers, places: CopiedPlaces): Row {
  return Object.fromEntries(
    step.questions.flatMap((question) => {
      const value =
        question.kind === 'rows'
          ? rowValues(question, typed, places)
          : simpleValue(question, question.name, typed, places);
      return value === null ? [] : [[question.name, value] as const];
    }),
  );
}

function rowValues(rows: RowsQuestion, typed: TypedAnswers, places: CopiedPlaces): readonly Row[] | null {
  const filled = Array.from({ length: usedRows(rows, typed) }, (_, index) =>
    Object.fromEntries(
      rows.columns.flatMap((column) => {
        const value = simpleValue(column, rowField(rows, index, column.name), typed, places);
        return value === null ? [] : [[column.name, value] as const];
      }),
    ),
  ).filter((row) => Object.keys(row).length > 0);
  return filled.length > 0 ? filled : null;
}

function simpleValue(
  question: SimpleQuestion,
  name: string,
  typed: TypedAnswers,
  places: CopiedPlaces,
): Value | null {
  const text = textOf(typed, name);
  if (text === '') return null;
  switch (question.kind) {
    case 'choices':
      return listOf(typed, name);
    case 'number':
      return Number(text);
    case 'share': {
      const share = parseShare(text);
      return share === null ? null : share / 100;
    }
    case 'tick':
      return true;
    case 'region':
      return regionValue(text, places);
    default:
      return text;
  }
}

function regionValue(text: string, { provinces, youthRegions }: CopiedPlaces): CopiedRegion {
  const [kind, code = ''] = text.split(':', 2);
  const level = kind === 'region' ? 'region' : 'province';
  const name = (level === 'region' ? youthRegions : provinces).find((place) => place.code === code)?.name;
  return { level, code, ...(name === undefined ? {} : { name }) };
}
