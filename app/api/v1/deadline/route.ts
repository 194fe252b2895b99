import { serve } from '@/app/api/serve';
import { deadlineEndpoint } from '@/app/api/v1/_endpoints/deadline';
import { translatorFor } from '@/lib/i18n/translator';
import { ok } from '@/lib/outcome';
import { publicDeadline } from '@/services/requests/public-deadline';
import { explain } from '@/services/working-time/explain';
import { isoInZone } from '@/services/working-time/zone';

export const GET = serve(
  deadlineEndpoint,
  async (context, { query, locale }) => {
    const found = await publicDeadline(context, { ...query, at: new Date(query.at) });
    if (!found.ok) return found;
    return ok({ ...found.value, translate: await translatorFor(locale, 'working-time') });
  },
  ({ acceptedAt, acceptance, limits, steps, zone, translate }, { locale }) => ({
    acceptedAt: isoInZone(acceptedAt, zone),
    acceptance: explain(acceptance, locale, translate),
    limits: limits.map(({ due, title, explanation, ...limit }) => ({
      ...limit,
      title: title?.[locale] ?? null,
      due: isoInZone(due, zone),
      explanation: explain(explanation, locale, translate),
    })),
    steps: steps.map(({ due, title, explanation, ...step }) => ({
      ...step,
      title: title[locale],
      due: due && isoInZone(due, zone),
      explanation: explain(explanation, locale, translate),
    })),
  }),
);
