import { z } from 'zod';
import type { Language } from '~/i18n/language';
import type { AreaKey } from '~/i18n/message-key';
import { type Translate, translator } from '~/i18n/translate';
import { allowance } from '../rate-limit.server';
import { apiBase, apiVersion } from './api-headers';
import { type ApiShapeName, apiShapes, documentQuery, reviewerQuery } from './api-schemas';

type Json = Record<string, unknown>;
type Texts = Translate<'api'>;

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

interface Operation {
  readonly path: string;
  readonly id: 'listReviewers' | 'getReviewer' | 'listProvinces' | 'listYouthRegions' | 'getWords';
  readonly shape: ApiShapeName;
  readonly hasPages?: true;
  readonly mayMiss?: true;
  readonly parameters?: (t: Texts) => Json[];
}

const operations: readonly Operation[] = [
  {
    path: '/reviewers',
    id: 'listReviewers',
    shape: 'ReviewerList',
    hasPages: true,
    parameters: (t) => queryParameters(t, reviewerQuery.shape),
  },
  {
    path: '/reviewers/{slug}',
    id: 'getReviewer',
    shape: 'Reviewer',
    mayMiss: true,
    parameters: (t) => [
      {
        name: 'slug',
        in: 'path',
        required: true,
        description: t('parameter.slug'),
        schema: { type: 'string' },
      },
    ],
  },
  { path: '/provinces', id: 'listProvinces', shape: 'ProvinceList' },
  { path: '/youth-regions', id: 'listYouthRegions', shape: 'YouthRegionList' },
  { path: '/words', id: 'getWords', shape: 'Words' },
];

/**
 * The public interface as an OpenAPI 3.1 document, made of the very schemas that read its parameters and write its
 * answers.
 */
export function openApiDocument(
  language: Language,
  origin: string,
  organisation: { readonly name: string; readonly email: string },
) {
  const t = translator(language, 'api');
  const described: Json = {
    get: {
      operationId: 'getDescription',
      tags: [t('tag')],
      summary: t('operation.getDescription'),
      parameters: [
        {
          name: 'language',
          in: 'query',
          description: t('parameter.documentLanguage'),
          schema: schemaOf(documentQuery.shape.language),
        },
      ],
      responses: responses(t, { type: 'object' }, {}),
    },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: t('title', { organisation: organisation.name }),
      version: apiVersion,
      description: t('description'),
      termsOfService: `${origin}/register/gegevens`,
      contact: { name: organisation.name, email: organisation.email },
    },
    externalDocs: { url: `${origin}/register/gegevens` },
    servers: [{ url: `${origin}${apiBase}` }],
    tags: [{ name: t('tag') }],
    paths: Object.fromEntries([
      ...operations.map((operation) => [operation.path, { get: pathOf(t, operation) }]),
      ['/openapi.json', described],
    ]),
    components: { schemas: componentSchemas(t), headers: headers(t), responses: refusals(t) },
  };
}

function pathOf(t: Texts, { id, shape, parameters, ...rest }: Operation): Json {
  return {
    operationId: id,
    tags: [t('tag')],
    summary: t(`operation.${id}`),
    ...(parameters && { parameters: parameters(t) }),
    responses: responses(t, reference('schemas', shape), rest),
  };
}

function responses(t: Texts, schema: Json, { mayMiss }: { mayMiss?: true }): Json {
  const sent = ['API-Version', 'ETag', 'Link', 'RateLimit', 'RateLimit-Policy'] as const;
  const withHeaders = Object.fromEntries(sent.map((name) => [name, reference('headers', name)]));
  return {
    200: {
      description: t('response.ok'),
      headers: withHeaders,
      content: { 'application/json': { schema } },
    },
    304: { description: t('response.known'), headers: withHeaders },
    400: reference('responses', 'bad-parameter'),
    ...(mayMiss && { 404: reference('responses', 'not-found') }),
    429: reference('responses', 'too-many'),
    503: reference('responses', 'unavailable'),
  };
}

function refusals(t: Texts): Json {
  const kinds = ['bad-parameter', 'not-found', 'too-many', 'unavailable'] as const;
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        description: t(`response.${kind}`),
        headers: {
          'API-Version': reference('headers', 'API-Version'),
          ...(['too-many', 'unavailable'].includes(kind) && {
            'Retry-After': reference('headers', 'Retry-After'),
          }),
        },
        content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
      },
    ]),
  );
}

function headers(t: Texts): Json {
  const { limit, windowSeconds } = allowance('api-per-network');
  const examples = {
    'API-Version': apiVersion,
    ETag: 'W/"1K0bhpTxQNZ3bWQ8qWfJ6rXqYAc"',
    Link: `<${apiBase}/reviewers?page=2>; rel="next"`,
    RateLimit: `"network";r=${limit - 1};t=${windowSeconds}`,
    'RateLimit-Policy': `"network";q=${limit};w=${windowSeconds}`,
    'Retry-After': '30',
  } as const;
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      {
        description: t(`header.${name as keyof typeof examples}`),
        schema: { type: 'string' },
        example,
      },
    ]),
  );
}

function queryParameters(t: Texts, shape: typeof reviewerQuery.shape): Json[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    description: t(`parameter.${name as keyof typeof shape}`),
    schema: schemaOf(schema),
  }));
}

/** A parameter of an address is a text: how a number is written there follows from its schema. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

function componentSchemas(t: Texts): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(apiShapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.keys(apiShapes).map((name) => {
      const {
        $schema: _,
        $id: __,
        properties,
        ...rest
      } = (schemas[name] ?? {}) as Json & {
        properties?: Record<string, Json>;
      };
      return [
        name,
        {
          description: t(`shape.${name as ApiShapeName}`),
          ...rest,
          properties: Object.fromEntries(
            Object.entries(properties ?? {}).map(([field, schema]) => [
              field,
              { description: t(`field.${fieldText(name, field)}`), ...schema },
            ]),
          ),
        },
      ];
    }),
  );
}

type FieldText = Extract<AreaKey<'api'>, `field.${string}`> extends `field.${infer Name}` ? Name : never;

/** A page of a list is a number, the page of a person an address. */
function fieldText(shape: string, field: string): FieldText {
  const isAddress = field === 'page' && shape !== 'ReviewerList';
  return (isAddress ? 'page-address' : field) as FieldText;
}
