/** openapi.json, made from the declared operations and their zod schemas. */
import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from '@/lib/errors/codes';
import type { Endpoint } from './endpoint';
import { problemSchema } from './problem';
import { shareSchemas } from './shared-schemas';

/** What any operation may answer with. */
const ALWAYS: readonly ErrorCode[] = ['invalid-input', 'too-many-requests', 'unavailable', 'internal'];

export function openApi(
  endpoints: readonly Endpoint[],
  info: { title: string; version: string; description: string },
) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return shareSchemas({
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description: 'The session of the portal.',
        },
      },
    },
  });
}

function operation(endpoint: Endpoint) {
  const {
    id,
    summary,
    tag,
    who,
    params,
    query,
    body,
    answer,
    status = 200,
    mediaType = 'application/json',
  } = endpoint;
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(who === 'anybody' ? { security: [] } : { security: [{ session: [] }] }),
    parameters: [
      ...parameters(params, 'path'),
      ...parameters(query, 'query'),
      LANGUAGE,
      ...keyHeader(endpoint),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: 'Done.',
        content: { [mediaType]: { schema: schemaOf(answer, 'output') } },
      },
      ...problems(endpoint),
    },
  };
}

const LANGUAGE = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description:
    'kk, ru or en: the language of the sentences, those of refusals too. `lang` in the query wins.',
  schema: { type: 'string' },
};

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query') {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
    ...(property.description ? { description: property.description } : {}),
  }));
}

function keyHeader({ method, repeatable }: Endpoint) {
  if (method === 'GET' || repeatable) return [];
  const description =
    'Chosen by the client. The same key again is answered with the first answer and changes nothing.';
  const schema = { type: 'string', minLength: 8, maxLength: 80 };
  return [{ name: 'Idempotency-Key', in: 'header', required: true, schema, description }];
}

function problems({ who, method, errors = [] }: Endpoint) {
  const codes: ErrorCode[] = [
    ...ALWAYS,
    ...(who === 'anybody' ? [] : (['not-signed-in', 'not-allowed'] as const)),
    ...(method === 'GET'
      ? []
      : (['idempotency-key-missing', 'idempotency-key-reused', 'payload-too-large'] as const)),
    ...errors,
  ];
  const byStatus = grouped([...new Set(codes)]);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function grouped(codes: readonly ErrorCode[]): Map<number, ErrorCode[]> {
  const groups = new Map<number, ErrorCode[]>();
  for (const code of codes) groups.set(ERROR_STATUS[code], [...(groups.get(ERROR_STATUS[code]) ?? []), code]);
  return groups;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
