import { regulationJsonSchema } from '@/services/regulations/open-data/json-schema';
import { fingerprint, openData } from '../open-data';

export function GET(request: Request): Response {
  const schema = regulationJsonSchema();
  return openData(request, schema, fingerprint(schema), 'application/schema+json');
}
