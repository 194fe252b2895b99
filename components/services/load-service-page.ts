import { getTranslations } from 'next-intl/server';
import { limitWords } from '@/components/services/limit-words';
import type { Locale } from '@/lib/i18n/locale';
import { currentContext } from '@/services/identity/current-actor';
import { myProfile } from '@/services/identity/profile';
import { type ClinicSummary, clinicFacts, findClinics } from '@/services/organisations/find-clinics';
import { regulationByDefault, regulationsOfRegions } from '@/services/regulations/by-default';
import { actById, regulationOf } from '@/services/regulations/catalogue';
import { CHANNELS, JURISDICTIONS, type Service } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { type ServiceTimes, serviceTimes } from '@/services/requests/service-times';
import type { Day } from '@/services/working-time/day';

export interface ServicePageData {
  regulation: Regulation;
  clinics: readonly ClinicSummary[];
  region: string | undefined;
  attachedSlug: string | undefined;
  clinic?: ClinicSummary;
  times?: ServiceTimes;
  applied?: { since: Day; decision: string };
  /** Name of a clinic that was asked for and does not give the service. */
  notOfferedBy?: string;
  /** The same service under the acts of other regions. */
  others: { region: string; name: string; limits: string }[];
}

type Query = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value) ? value : undefined;

/** The chosen clinic decides the regulation; without one, the chosen region does; without any, the first known act. */
export async function loadServicePage(
  locale: Locale,
  service: Service,
  query: Query,
): Promise<ServicePageData> {
  const context = await currentContext();
  const attachedSlug = await attachedClinic(context);
  const found = await findClinics(context, { service, locale });
  const clinics = found.ok ? found.value : [];
  const asked = one(query.clinic);
  const regionAsked = one(query.region);
  const own = clinics.find(({ slug }) => slug === attachedSlug)?.slug;
  const slug = asked ?? (regionAsked ? undefined : own);
  const shown = slug ? await clinicWithTimes(locale, service, slug) : {};
  // The page of an order of the whole country leads here without a region to choose from.
  const region = regionAsked === 'kazakhstan' ? undefined : (regionAsked ?? shown.clinic?.region);
  const regulation = shown.times?.regulation ?? regulationByDefault(service, region);
  if (!regulation) throw new Error(`No regulation of ${service}`);
  return {
    regulation,
    clinics,
    region,
    attachedSlug,
    ...shown,
    others: await otherRegions(locale, service, regulation),
  };
}

async function attachedClinic(context: Awaited<ReturnType<typeof currentContext>>) {
  if (context.actor.kind !== 'citizen') return undefined;
  const profile = await myProfile({ ...context, actor: context.actor });
  return profile.ok ? profile.value.clinic?.slug : undefined;
}

type Shown = Pick<ServicePageData, 'clinic' | 'times' | 'applied' | 'notOfferedBy'>;

async function clinicWithTimes(locale: Locale, service: Service, slug: string): Promise<Shown> {
  const context = await currentContext();
  const facts = await clinicFacts(context, { clinic: { slug }, service, locale });
  if (!facts.ok) return {};
  const clinic = facts.value;
  const times = await serviceTimes(context, { clinicId: clinic.id, service });
  if (!times.ok || !regulationOf(times.value.regulation.id)) return { notOfferedBy: clinic.name };
  const decision = clinic.regulations.find((applied) => applied.service === service);
  return {
    clinic,
    times: times.value,
    ...(decision ? { applied: { since: decision.appliesFrom, decision: decision.decision } } : {}),
  };
}

async function otherRegions(locale: Locale, service: Service, shown: Regulation) {
  const t = await getTranslations('services');
  return regulationsOfRegions(service)
    .filter(({ id }) => id !== shown.id)
    .map((regulation) => {
      const region = actById(regulation.act).jurisdiction;
      const limits = regulation.limits
        .filter(({ name }) => name === 'answer')
        .map(({ channels, limit }) => {
          const by = channels
            .map((channel) => CHANNELS[channel][locale].toLocaleLowerCase(locale))
            .join(', ');
          return `${by}: ${limitWords(limit, (key, values) => t(key, values))}`;
        })
        .join('; ');
      return { region, name: JURISDICTIONS[region][locale], limits };
    });
}
