import { z } from 'zod';
import { regulationSchema } from './schema';

/** The JSON Schema (draft 2020-12) of a published regulation, made from the schema that the answers are checked by. */
export const regulationJsonSchema = () => ({
  $id: '/api/v1/regulations/schema.json',
  ...z.toJSONSchema(regulationSchema, { target: 'draft-2020-12' }),
});
