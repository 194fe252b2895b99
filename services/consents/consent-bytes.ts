/** The consent as it is signed: all that the page shows, in canonical bytes. The same consent has the same bytes. */
import { freeze } from '@/lib/signing/canonical';
import type { Locale } from '@/services/regulations/language/text';
import type { DescribedConsent } from './describe-consent';

export async function consentBytes(
  consent: DescribedConsent,
  subject: { iin: string; name: string },
  locale: Locale,
): Promise<Uint8Array> {
  const { id, number, reference, regulation, shown, clinic, askerName, purpose, askedAt, until } = consent;
  const { bytes } = await freeze({
    format: 'emhana-consent/1',
    consent: id,
    reference: reference ?? '',
    request: number,
    regulation: regulation.id,
    title: regulation.title[locale],
    asker: askerName,
    subject: { iin: subject.iin, name: subject.name },
    purpose,
    shown: shown.map(({ title, lines }) => ({
      title: title[locale],
      lines: lines.map((line) => line[locale]),
    })),
    clinic: clinic[locale],
    askedAt: askedAt.toISOString(),
    until: until?.toISOString() ?? '',
    language: locale,
    answer: 'given',
  });
  return bytes;
}
