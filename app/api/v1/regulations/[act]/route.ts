import { actOf, regulationOf, versionOf } from '@/services/regulations/catalogue';
import { publish, publishAct } from '@/services/regulations/open-data/publish';
import { fingerprint, notFound, openData } from '../open-data';

/** An act that is itself one regulation answers with it; another with its own clauses and where its regulations are. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ act: string }> },
): Promise<Response> {
  const { act: id } = await params;
  const regulation = regulationOf(id);
  if (regulation) return openData(request, publish(regulation), versionOf(regulation));
  const act = actOf(id);
  if (!act) return notFound(request);
  const published = publishAct(act);
  return openData(request, published, fingerprint(published));
}
