import { publishList } from '@/services/regulations/open-data/publish';
import { fingerprint, openData } from './open-data';

export function GET(request: Request): Response {
  const list = publishList();
  return openData(request, list, fingerprint(list));
}
