import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locale';
import { printPhone } from '@/lib/phones/phone';
import { currentContext } from '@/services/identity/current-actor';
import { clinicFacts } from '@/services/organisations/find-clinics';
import { CHANNELS } from '@/services/regulations/language/names';
import type { OpenDraft } from '@/services/requests/load-draft';
import { openChannels } from '@/services/requests/service-times';

/** Without JavaScript nothing can be signed here: said honestly, with the channels that the act leaves open. */
export async function OtherWays({ draft, locale }: { draft: OpenDraft; locale: Locale }) {
  const t = await getTranslations('apply');
  const clinic = await clinicFacts(await currentContext(), { clinic: { id: draft.clinicId }, locale });
  const channels = openChannels(draft.regulation).filter((channel) => channel !== 'portal');
  return (
    <noscript>
      <Notice kind="attention" title={t('sign.noScriptTitle')}>
        <p>{t('sign.noScript')}</p>
        {clinic.ok ? (
          <ul className="list-disc ps-5">
            {channels.map((channel) => (
              <li key={channel}>
                {t('sign.otherWay', {
                  channel: CHANNELS[channel][locale],
                  phones:
                    channel === 'phone'
                      ? clinic.value.phones.map(printPhone).join(', ')
                      : `${clinic.value.name}, ${clinic.value.address}`,
                })}
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </noscript>
  );
}
