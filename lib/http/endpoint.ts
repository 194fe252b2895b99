/** An operation of the REST API, as data: its route is served by it and its page in openapi.json is made from it. */
import type { z } from 'zod';
import type { ErrorCode } from '@/lib/errors/codes';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';

export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Unique; camelCase: `holdSlot`. */
  id: string;
  method: Method;
  /** `/api/v1/requests/{id}` */
  path: `/api/v1/${string}`;
  summary: string;
  tag: string;
  /** `anybody`, or the kind of session it needs. */
  who: 'anybody' | 'citizen' | 'staff' | 'signed-in';
  params?: Params;
  query?: Query;
  /** Every write takes an Idempotency-Key; without a body the key alone. */
  body?: Body;
  /** The answer, checked before it leaves in development and tests. */
  answer: Answer;
  status?: 200 | 201;
  /** Of the answer, where it is not JSON. */
  mediaType?: string;
  /** Done twice it is the same as once, by itself: the Idempotency-Key is not asked for. */
  repeatable?: boolean;
  /** Of the body, where files come in it; otherwise lib/http/read-body.ts. */
  mostBytes?: number;
  /** Codes that this operation may answer with, beside those that all may. */
  errors?: readonly ErrorCode[];
}

export const defineEndpoint = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  endpoint: Endpoint<Params, Query, Body, Answer>,
): Endpoint<Params, Query, Body, Answer> => endpoint;
