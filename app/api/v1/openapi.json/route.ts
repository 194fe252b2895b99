import { ENDPOINTS } from '@/app/api/v1/_endpoints/all';
import { openApi } from '@/lib/http/openapi';

const description = openApi(ENDPOINTS, {
  title: 'Emhana',
  version: '1',
  description:
    'The use cases of the portal over HTTP. Refusals are problem+json with the code, the words, the field and the clause of the act.',
});

export const GET = () => Response.json(description, { headers: { 'cache-control': 'public, max-age=300' } });
