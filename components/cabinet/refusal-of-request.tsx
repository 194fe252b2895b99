import { useLocale, useTranslations } from 'next-intl';
import { phonesInLine } from '@/components/cabinet/phones-in-line';
import { whoDid } from '@/components/cabinet/who';
import { Because } from '@/components/services/because';
import { Notice } from '@/components/ui/notice';
import { byChannel } from '@/services/regulations/facts';
import type { MyRequest } from '@/services/requests/my-request';

/** The lawful ground with its clause, the reason in the clinic's words, who decided, and what can be done. */
export function RefusalOfRequest({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet');
  const { rules, stored, timeline, clinic } = request;
  const { refusal } = stored.state;
  if (!refusal) return null;
  const ground = rules.regulation.refusals.find(({ name }) => name === refusal.ground);
  const line = timeline.find(({ event: { type } }) => type === 'refused');
  const who = line ? whoDid(line.by, locale, (key) => t(`timeline.by.${key}`)) : null;
  return (
    <Notice kind="refused" title={t('request.refusedTitle')}>
      <div className="grid gap-2">
        <p>{t('request.ground', { ground: ground?.ground[locale] ?? refusal.ground })}</p>
        {refusal.reason ? <p>{t('request.reason', { reason: refusal.reason })}</p> : null}
        {who ? <p>{t('request.refusedBy', { who })}</p> : null}
        {ground ? (
          <Because regulation={rules.regulation} ground={byChannel(ground, stored.state.channel)} />
        ) : null}
        <p>{t('request.afterRefusal', { phone: phonesInLine(clinic.phones) })}</p>
      </div>
    </Notice>
  );
}
