import { serve } from '@/app/api/serve';
import { presentCase } from '@/app/api/v1/_endpoints/present-case';
import { readRequest as endpoint } from '@/app/api/v1/_endpoints/requests';
import { readRequest } from '@/services/requests/read-request';

export const GET = serve(endpoint, (context, { params }) => readRequest(context, params.id), presentCase);
