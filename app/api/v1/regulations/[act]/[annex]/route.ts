import { actOf, regulationOf, versionOf } from '@/services/regulations/catalogue';
import { publish, publishAct } from '@/services/regulations/open-data/publish';
import { fingerprint, notFound, openData } from '../../open-data';

/** `…/mangystau-302/1` is a regulation; `…/mangystau-302/act` the act itself, as in clause addresses. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ act: string; annex: string }> },
): Promise<Response> {
  const { act: id, annex } = await params;
  const regulation = regulationOf(`${id}/${annex}`);
  if (regulation) return openData(request, publish(regulation), versionOf(regulation));
  const act = annex === 'act' ? actOf(id) : undefined;
  if (!act) return notFound(request);
  const published = publishAct(act);
  return openData(request, published, fingerprint(published));
}
