import { languages } from '../../accounts/language';
import type { IntakeStep, Question, SimpleQuestion } from '../intake/intake-question';
import { referenceForm } from '../reference';
import { type RequestKind, requestKinds } from '../request-kind';
import { requestStatuses } from '../request-status';
import { documentFormat, documentVersion, schemaPath } from './request-document';

/** Requests of these kinds are asked the same. */
export interface AskedAlike {
  readonly kinds: readonly RequestKind[];
  readonly steps: readonly IntakeStep[];
}

/** The words with which the schema explains itself; it holds the same in every language. */
export interface SchemaWords {
  readonly title: string;
  readonly description: string;
  readonly step: (step: string) => string;
  readonly question: (question: string) => string;
  readonly column: (column: string) => string;
  /** A word of a vocabulary: `organisationKind`, `requestKind`, `requestStatus`. */
  readonly option: (vocabulary: string, option: string) => string;
}

export type Schema = Readonly<Record<string, unknown>>;

/** Kinds with the same questions together, in the order of the kinds. */
export function askedAlike(stepsOf: (kind: RequestKind) => readonly IntakeStep[]): AskedAlike[] {
  const groups: { kinds: RequestKind[]; steps: readonly IntakeStep[] }[] = [];
  for (const kind of requestKinds) {
    const steps = stepsOf(kind);
    const known = groups.find((group) => JSON.stringify(group.steps) === JSON.stringify(steps));
    if (known) known.kinds.push(kind);
    else groups.push({ kinds: [kind], steps });
  }
  return groups;
}

/**
 * The JSON Schema (2020-12) of `requestDocument`, made from the same questions. No answer is required: a kind of
 * request asks only what it needs, and of an older form questions may be missing.
 */
export function requestSchema(groups: readonly AskedAlike[], words: SchemaWords, origin: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + schemaPath,
    title: words.title,
    description: words.description,
    type: 'object',
    required: [
      ...['format', 'version', 'reference', 'kind', 'status', 'language', 'formVersion'],
      ...['submittedAt', 'copiedAt', 'answers', 'questions'],
    ],
    properties: {
      $schema: { type: 'string', format: 'uri' },
      format: { const: documentFormat },
      version: { const: documentVersion },
      reference: { type: 'string', pattern: referenceForm.source },
      kind: oneOf('requestKind', requestKinds, words),
      status: oneOf('requestStatus', requestStatuses, words),
      language: { enum: languages },
      formVersion: { type: 'integer', minimum: 1 },
      submittedAt: moment,
      copiedAt: moment,
      answers: { type: 'object' },
      questions: { type: 'array', items: askedQuestion },
    },
    allOf: groups.map(({ kinds, steps }) => ({
      if: { properties: { kind: { enum: kinds } } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: { properties: { answers: answersSchema(steps, words) } },
    })),
  };
}

const moment: Schema = { type: 'string', format: 'date-time' };

const askedQuestion: Schema = {
  type: 'object',
  required: ['question', 'askedAt', 'dueOn'],
  properties: {
    question: { type: 'string' },
    askedAt: moment,
    dueOn: { type: 'string', format: 'date' },
    answer: { type: 'string' },
    answeredAt: moment,
  },
  dependentRequired: { answer: ['answeredAt'], answeredAt: ['answer'] },
};

function answersSchema(steps: readonly IntakeStep[], words: SchemaWords): Schema {
  const properties = steps.map(({ name, questions }) => [
    name,
    {
      title: words.step(name),
      type: 'object',
      minProperties: 1,
      properties: Object.fromEntries(
        questions.map((question) => [
          question.name,
          { title: words.question(question.name), ...questionSchema(question, words) },
        ]),
      ),
    },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function questionSchema(question: Question, words: SchemaWords): Schema {
  if (question.kind !== 'rows') return valueSchema(question, words);
  const columns = question.columns.map((column) => [
    column.name,
    { title: words.column(column.name), ...valueSchema(column, words) },
  ]);
  return {
    type: 'array',
    minItems: 1,
    maxItems: question.most,
    items: { type: 'object', minProperties: 1, properties: Object.fromEntries(columns) },
  };
}

function valueSchema(question: SimpleQuestion, words: SchemaWords): Schema {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return { type: 'string', minLength: 1, maxLength: question.most };
    case 'digits':
      return { type: 'string', pattern: `^\\d{1,${question.most}}$` };
    case 'choice':
      return oneOf(question.words, question.options, words);
    case 'choices':
      return {
        type: 'array',
        minItems: 1,
        maxItems: question.most,
        uniqueItems: true,
        items: oneOf(question.words, question.options, words),
      };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'phone':
      return { type: 'string', minLength: 1 };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'month':
      return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
    case 'number':
      return { type: 'integer', minimum: 0 };
    case 'share':
      return { type: 'number', exclusiveMinimum: 0, maximum: 100 };
    case 'tick':
      return { const: true };
    case 'region':
      return {
        type: 'object',
        required: ['level', 'code'],
        properties: {
          level: { enum: ['province', 'region'] },
          code: { type: 'string' },
          name: { type: 'string' },
        },
      };
  }
}

function oneOf(vocabulary: string, options: readonly string[], words: SchemaWords): Schema {
  return { oneOf: options.map((option) => ({ const: option, title: words.option(vocabulary, option) })) };
}
