import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { conditionWords } from '@/components/services/condition-words';
import { limitWords } from '@/components/services/limit-words';
import { Fact, Facts, Section } from '@/components/services/section';
import type { Say } from '@/services/regulations/clause-name';
import { APPLICANTS, CHANNELS, type Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { isFromDocuments } from '@/services/requests/known-facts';
import { openChannels } from '@/services/requests/service-times';

interface Props {
  regulation: Regulation;
}

/** "by phone, through the portal", or "by any channel". */
function useChannels(regulation: Regulation) {
  const locale = useLocale();
  const t = useTranslations('services');
  const open = openChannels(regulation);
  return (channels: readonly Channel[]): string =>
    open.every((channel) => channels.includes(channel))
      ? t('allChannels')
      : channels
          .filter((channel) => open.includes(channel))
          .map((channel) => CHANNELS[channel][locale].toLocaleLowerCase(locale))
          .join(', ');
}

export function WhoMayAsk({ regulation }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const channelsOf = useChannels(regulation);
  return (
    <Section id="who" title={t('who')}>
      <Facts>
        {regulation.applicants.map((rule) => {
          const { below, from } = rule.recipientAge ?? {};
          const ages = [
            ...(from === undefined ? [] : [t('ageFrom', { age: from })]),
            ...(below === undefined ? [] : [t('ageBelow', { age: below })]),
          ];
          const key = `${rule.who}-${rule.channels.join('-')}-${below}-${from}`;
          return (
            <Fact key={key}>
              <p>
                <strong>{APPLICANTS[rule.who][locale]}</strong>
                {ages.length > 0 ? ` (${ages.join(', ')})` : ''}
              </p>
              <p className="e-help">{channelsOf(rule.channels)}</p>
              <Because regulation={regulation} ground={rule} />
            </Fact>
          );
        })}
        <Fact>
          <p>{t(`attachment.${regulation.attachment.rule}`)}</p>
          <Because regulation={regulation} ground={regulation.attachment} />
        </Fact>
      </Facts>
    </Section>
  );
}

export function WhatIsNeeded({ regulation }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const channelsOf = useChannels(regulation);
  const asked = regulation.fields.filter(
    (field) => field.channels.includes('portal') && field.kind !== 'slot' && !isFromDocuments(field),
  );
  const say: Say = (key, values) => t(key, values);
  const signature = regulation.portal?.applicantSignature;
  return (
    <Section id="need" title={t('need')}>
      <Facts>
        {regulation.documents.length === 0 ? (
          <Fact>
            <p>{t('noDocuments')}</p>
          </Fact>
        ) : (
          regulation.documents.map((document) => (
            <Fact key={document.name}>
              <p>
                <strong>{document.title[locale]}</strong>
              </p>
              <p className="e-help">
                {t(`source.${document.source}`)}; {channelsOf(document.channels)}
                {document.when
                  ? `; ${conditionWords(document.when, regulation.fields, locale, say) || t('onlyWhen')}`
                  : ''}
              </p>
              <Because regulation={regulation} ground={document} />
            </Fact>
          ))
        )}
        {signature ? (
          <Fact>
            <p>{signature.required ? t('signature') : t('noSignature')}</p>
            {signature.required ? null : <p className="e-help">{signature.why[locale]}</p>}
            <Because regulation={regulation} ground={signature} />
          </Fact>
        ) : null}
        {regulation.channels.portal.open && asked.length > 0 ? (
          <Fact>
            <p>
              {t('asked')}:{' '}
              {asked
                .map(({ label }) => label[locale].toLocaleLowerCase(locale).replace(/\?$/, ''))
                .join('; ')}
              .
            </p>
            <p className="e-help">{t('knownAlready')}</p>
          </Fact>
        ) : null}
      </Facts>
    </Section>
  );
}

export function Cost({ regulation }: Props) {
  const t = useTranslations('services');
  return (
    <Section id="cost" title={t('cost')}>
      <Facts>
        {regulation.fees.map((fee) => (
          <Fact key={fee.for}>
            <p>
              <strong>{fee.free ? t('free') : t('paid')}</strong>, {t(`fee.${fee.for}`)}
            </p>
            <Because regulation={regulation} ground={fee} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

export function WhatYouGet({ regulation }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const channelsOf = useChannels(regulation);
  return (
    <Section id="result" title={t('result')}>
      <Facts>
        {regulation.results.map((result) => (
          <Fact key={result.name}>
            <p>
              <strong>{result.title[locale]}</strong>
            </p>
            <p className="e-help">{channelsOf(result.channels)}</p>
            <Because regulation={regulation} ground={result} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

export function WhenRefused({ regulation }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const channelsOf = useChannels(regulation);
  const say: Say = (key, values) => t(key, values);
  const { complaints } = regulation;
  return (
    <Section id="refusals" title={t('refusals')}>
      <p>{regulation.refusals.length > 0 ? t('refusalsIntro') : t('noRefusals')}</p>
      {regulation.refusals.length > 0 ? (
        <Facts>
          {regulation.refusals.map((refusal) => (
            <Fact key={refusal.name}>
              <p>{refusal.ground[locale]}</p>
              <p className="e-help">{channelsOf(refusal.channels)}</p>
              <Because regulation={regulation} ground={refusal} />
            </Fact>
          ))}
        </Facts>
      ) : null}
      <h3>{t('complaint')}</h3>
      {complaints.stated ? (
        <Facts>
          {complaints.levels.map((level) => (
            <Fact key={level.to}>
              <p>
                {t(`complaintTo.${level.to}`)}
                {level.limit ? `: ${limitWords(level.limit, say)}` : ''}
              </p>
              <Because regulation={regulation} ground={level} />
            </Fact>
          ))}
        </Facts>
      ) : (
        <ComplaintReading regulation={regulation} reading={complaints.reading} />
      )}
    </Section>
  );
}

function ComplaintReading({ regulation, reading }: Props & { reading?: string | undefined }) {
  const locale = useLocale();
  const found = reading === undefined ? undefined : regulation.readings[reading];
  return found ? <p>{found.reading[locale]}</p> : null;
}
