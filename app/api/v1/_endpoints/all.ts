import type { Endpoint } from '@/lib/http/endpoint';
import { deadlineEndpoint } from './deadline';

/** Every operation of the API, in the order of its documentation. */
export const ENDPOINTS: readonly Endpoint[] = [deadlineEndpoint];
