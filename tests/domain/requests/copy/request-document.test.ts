import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedIntake } from '#tests/support/factories/intake';
import { someAnswers } from '#tests/support/factories/typed-answers';
import { type CopiedRequest, requestDocument } from '~/domain/requests/copy/request-document';
import { askedAlike, requestSchema, type Schema } from '~/domain/requests/copy/request-schema';
import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { fieldsOf, listOf, type TypedAnswers } from '~/domain/requests/intake/typed-answers';
import { drawReference } from '~/domain/requests/reference';
import { requestKinds } from '~/domain/requests/request-kind';
import { requestStatuses } from '~/domain/requests/request-status';
import { exampleDocument } from '~/ui/domain/copy/example-document';
import { schemaWords } from '~/ui/domain/copy/schema-words';

const origin = 'https://leerkring.example';
const places = {
  provinces: [{ code: 'PV26', name: 'Utrecht' }],
  youthRegions: [{ code: 'eemland', name: 'Eemland' }],
};

const published = requestSchema(askedAlike(stepsOf), schemaWords('nl'), origin);

/** The same schema for whoever wants to know that there is nothing in a document but what it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, key === 'if' ? value : closed(value)]);
  const isNamed = 'type' in schema && schema.type === 'object' && 'properties' in schema;
  return { ...Object.fromEntries(entries), ...(isNamed ? { additionalProperties: false } : {}) };
}

function validator(schema: Schema) {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const validate = validator(published);
const validateClosed = validator(closed(published) as Schema);

function request(change: Partial<CopiedRequest> = {}): CopiedRequest {
  return {
    reference: drawReference((below) => below - 1),
    kind: 'review',
    status: 'submitted',
    language: 'nl',
    formVersion: 1,
    submittedAt: new Date('2027-03-01T10:00:00Z'),
    copiedAt: new Date('2027-03-02T10:00:00Z'),
    answers: {},
    questions: [],
    ...change,
  };
}

const documentOf = (copy: CopiedRequest) =>
  requestDocument(copy, { steps: stepsOf(copy.kind), places, origin });

/** Everything that was typed, by the name of the field. */
function typedTexts(answers: DraftAnswers, copy: CopiedRequest): string[] {
  return stepsOf(copy.kind).flatMap((step) => {
    const typed: TypedAnswers = (answers as Record<string, TypedAnswers>)[step.name] ?? {};
    return fieldsOf(step).flatMap(({ name, question }) =>
      ['text', 'long-text', 'choice', 'choices', 'digits', 'email'].includes(question.kind)
        ? listOf(typed, name).filter((text) => text !== '')
        : [],
    );
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the document of a request', () => {
  it('fits its schema whatever was answered, with every answer and no field besides', () => {
    const copies = fc.constantFrom(...requestKinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        status: fc.constantFrom(...requestStatuses),
        answers: someAnswers(stepsOf(kind)),
      }),
    );
    fc.assert(
      fc.property(copies, (change) => {
        const copy = request(change);
        const document = JSON.parse(JSON.stringify(documentOf(copy)));
        expect(validate(document) || validate.errors).toBe(true);
        expect(validateClosed(document) || validateClosed.errors).toBe(true);
        const kept = textsIn(document.answers);
        for (const text of typedTexts(copy.answers, copy)) expect(kept).toContain(text);
      }),
      { numRuns: 60 },
    );
  });

  it('says numbers as numbers, ticks as true, rows as a list, and nothing where nothing was said', () => {
    const { answers } = documentOf(request({ answers: typedIntake }));
    expect(answers.organisations).toEqual({
      organisationCount: 3,
      ownInvolved: 'yes',
      involved: [
        { name: 'Jeugdhulp De Brug', kind: 'youth_provider', willingness: 'yes' },
        { name: 'School Het Baken', kind: 'secondary_school' },
      ],
    });
    expect(answers.declarations).toEqual({
      mandate: 'self',
      noPersonalData: true,
      toLearn: true,
      mayRequest: true,
      privacyRead: true,
    });
    expect(answers.question).not.toHaveProperty('alreadyDone');
    expect(answers.situation?.region).toEqual({ level: 'province', code: 'ZZ' });
    const shared = request({ answers: { payment: { 'payers[4].share': '33,33', 'payers[4].name': 'A' } } });
    expect(documentOf(shared).answers).toEqual({ payment: { payers: [{ name: 'A', share: 33.33 }] } });
    expect(documentOf(request()).answers).toEqual({});
  });

  it('leaves out what no question asks for', () => {
    const answers = { question: { trigger: 'theme', 'learningQuestion-keep': 'Jansen', extra: 'x' } };
    expect(documentOf(request({ answers })).answers).toEqual({ question: { trigger: 'theme' } });
  });

  it('has an answer to a question only when there is one', () => {
    const asked = { question: 'Wie?', askedAt: new Date('2027-03-01T10:00:00Z'), dueOn: '2027-03-08' };
    const document = documentOf(
      request({
        questions: [
          { ...asked, answer: 'Wij.', answeredAt: new Date('2027-03-02T10:00:00Z') },
          { ...asked, answer: null, answeredAt: null },
        ],
      }),
    );
    expect(document.questions).toEqual([
      {
        ...asked,
        askedAt: '2027-03-01T10:00:00.000Z',
        answer: 'Wij.',
        answeredAt: '2027-03-02T10:00:00.000Z',
      },
      { ...asked, askedAt: '2027-03-01T10:00:00.000Z' },
    ]);
    expect(validateClosed(document)).toBe(true);
  });
});

describe('the schema', () => {
  it('holds the same in both languages, and explains itself in each', () => {
    const english = requestSchema(askedAlike(stepsOf), schemaWords('en'), origin);
    const assertions = (schema: Schema) =>
      JSON.stringify(schema, (key, value) => (key === 'title' || key === 'description' ? undefined : value));
    const [dutchTexts, englishTexts] = [JSON.stringify(published), JSON.stringify(english)];
    expect(assertions(english).length).toBeGreaterThan(1_000);
    expect(english.$id).toBe(`${origin}/formaten/aanvraag-1.schema.json`);
    expect(dutchTexts).toContain('Wat wilt u leren?');
    expect(englishTexts).not.toContain('Wat wilt u leren?');
    expect(dutchTexts.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['another format', { format: 'iets/anders' }],
    ['a reference of somebody else’s making', { reference: 'LR-1' }],
    ['an unknown kind', { kind: 'wens' }],
    ['a time that is none', { submittedAt: 'gisteren' }],
    ['an unknown code', { answers: { question: { trigger: 'ruzie' } } }],
    ['a number as text', { answers: { organisations: { organisationCount: '3' } } }],
    ['an empty answer', { answers: { question: { learningQuestion: '' } } }],
    ['a text that is too long', { answers: { question: { learningQuestion: 'a'.repeat(601) } } }],
    ['an answer without its moment', { questions: [{ question: 'Wie?', answer: 'Wij.' }] }],
  ])('refuses %s', (_, change) => {
    const document = documentOf(request({ answers: typedIntake }));
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, ...change })).toBe(false);
  });

  it('takes what a later release may add', () => {
    const document = documentOf(request({ answers: typedIntake }));
    expect(validate({ ...document, later: 'x', answers: { ...document.answers, later: {} } })).toBe(true);
  });

  it('names kinds that are asked alike once, and others apart', () => {
    expect(askedAlike(stepsOf).map(({ kinds }) => kinds)).toEqual([
      ['review'],
      ['consult'],
      ['session'],
      ['talk'],
    ]);
    const groups = askedAlike((kind) => stepsOf(kind === 'talk' ? 'session' : kind));
    expect(groups.map(({ kinds }) => kinds)).toEqual([['review'], ['consult'], ['session', 'talk']]);
    const asSessions = validator(closed(requestSchema(groups, schemaWords('nl'), origin)) as Schema);
    const talk = documentOf(request({ kind: 'talk', answers: typedIntake }));
    expect(asSessions(talk)).toBe(false);
    const { answers } = documentOf(request({ kind: 'session', answers: typedIntake }));
    expect(asSessions({ ...talk, answers })).toBe(true);
  });

  it('fits the example of the public page, which shows all it was given', () => {
    for (const language of ['nl', 'en'] as const) {
      const example = exampleDocument(language, origin);
      expect(validateClosed(example) || validateClosed.errors).toBe(true);
      expect(Object.keys(example.answers)).toEqual([
        'organisation',
        'question',
        'situation',
        'practical',
        'payment',
      ]);
    }
  });
});
