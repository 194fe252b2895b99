import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import type { DocumentNeeded, Regulation } from '@/services/regulations/language/regulation';
import type { OpenDraft } from '@/services/requests/load-draft';
import { holds } from '@/services/workflow/holds';

/** The documents of this very case, who brings each and how their owner agrees; and what it costs. */
export function WhatGoesWithIt({ draft }: { draft: OpenDraft }) {
  const t = useTranslations('apply.papers');
  const { regulation, facts, read } = draft;
  const known = { ...facts, answers: read.answers, channel: 'portal', slotHeld: false } as const;
  const documents = regulation.documents.filter(
    ({ channels, when }) => channels.includes('portal') && (!when || holds(when, known)),
  );
  return (
    <section aria-labelledby="papers" className="grid gap-2">
      <h2 id="papers">{t('title')}</h2>
      {documents.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Papers regulation={regulation} documents={documents} here />
      )}
      <Fees regulation={regulation} />
    </section>
  );
}

/** `here`: at the portal, where what the person brings is typed and signed here. */
export function Papers({
  regulation,
  documents,
  here = false,
}: {
  regulation: Regulation;
  documents: readonly DocumentNeeded<string>[];
  here?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('apply.papers');
  const services = useTranslations('services');
  return (
    <ul className="grid list-disc gap-2 ps-5">
      {documents.map((document) => {
        const { name, title, source, consent = [] } = document;
        return (
          <li key={name}>
            <p>{title[locale]}</p>
            <p className="e-help">
              {here && source === 'applicant' ? t('here') : services(`source.${source}`)}
              {consent.length > 0
                ? `. ${t('consent', { ways: consent.map((way) => t(`way.${way}`)).join(', ') })}`
                : ''}
            </p>
            <Because regulation={regulation} ground={document} />
          </li>
        );
      })}
    </ul>
  );
}

/** Who pays and who does not, by the clause. */
export function Fees({ regulation }: { regulation: Regulation }) {
  const services = useTranslations('services');
  return regulation.fees.map((fee) => (
    <div key={fee.for}>
      <p>
        <strong>{fee.free ? services('free') : services('paid')}</strong>, {services(`fee.${fee.for}`)}
      </p>
      <Because regulation={regulation} ground={fee} />
    </div>
  ));
}
