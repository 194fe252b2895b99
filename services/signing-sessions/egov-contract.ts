/**
 * The public contract of eGov Mobile's signing by QR code: API №1 tells where the documents are and how to ask for
 * them, API №2 gives them and takes the same list back with signatures in their place. The application opens only hosts
 * that its operator knows: a portal is registered there first.
 */
import { z } from 'zod';
import type { SigningRow } from './session-row';

export const apiOneSchema = z.object({
  description: z.string(),
  expiry_date: z.string().meta({ example: '2026-11-23T10:21:37.060+0500' }),
  organisation: z.object({ nameRu: z.string(), nameKz: z.string(), nameEn: z.string(), bin: z.string() }),
  document: z.object({
    uri: z.string(),
    auth_type: z.enum(['Token', 'Eds', 'None']),
    auth_token: z.string(),
  }),
});
export type ApiOne = z.infer<typeof apiOneSchema>;

export const apiTwoSchema = z.object({
  signMethod: z.enum(['CMS_SIGN_ONLY', 'CMS_WITH_DATA', 'XML']),
  version: z.int(),
  documentsToSign: z
    .array(
      z.object({
        id: z.int(),
        nameRu: z.string(),
        nameKz: z.string(),
        nameEn: z.string(),
        meta: z.array(z.object({ name: z.string(), value: z.string() })),
        document: z.object({
          file: z.object({ mime: z.string(), data: z.string().meta({ description: 'base64' }) }),
        }),
      }),
    )
    .min(1)
    .max(50),
});
export type ApiTwo = z.infer<typeof apiTwoSchema>;

/** What the application sends back; it may add fields of its own. */
export const signedSchema = z.object({
  documentsToSign: z
    .array(
      z.object({
        id: z.int(),
        document: z.object({ file: z.object({ data: z.string().max(100_000) }) }),
      }),
    )
    .max(50),
});

/** A signature for each document, in the order of the documents. Empty where the phone left one out. */
export const signaturesOf = (signed: z.infer<typeof signedSchema>, count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => signed.documentsToSign.find(({ id }) => id === index + 1)?.document.file.data ?? '',
  );

export const linkAddress = (publicUrl: string, link: string): string => `${publicUrl}/api/v1/egov-qr/${link}`;

/** What the QR code says. */
export const qrText = (publicUrl: string, link: string): string =>
  `mobileSign:${linkAddress(publicUrl, link)}`;

/** On the phone itself there is nothing to scan: this opens the application. */
export const deepLink = (publicUrl: string, link: string): string =>
  `https://m.egov.kz/mobileSign?link=${encodeURIComponent(linkAddress(publicUrl, link))}&isi=1476128386&ibi=kz.egov.mobile&apn=kz.mobile.mgov`;

/** The contract prints the zone without a colon. The country has one: UTC+5. */
export const expiryOf = (at: Date): string =>
  new Date(at.getTime() + 5 * 3_600_000).toISOString().replace('Z', '+0500');

const PAIR = { kk: 'Салыстыру коды', ru: 'Код для сверки', en: 'Code to compare' } as const;

interface Portal {
  publicUrl: string;
  /** Of the organisation that runs the portal. */
  bin: string;
}

export function apiOne(row: SigningRow, link: string, token: string, { publicUrl, bin }: Portal): ApiOne {
  return {
    description: `${row.description[row.locale]}. ${PAIR[row.locale]}: ${row.pairCode}`,
    expiry_date: expiryOf(row.expiresAt),
    organisation: { nameRu: 'Емхана', nameKz: 'Емхана', nameEn: 'Emhana', bin },
    document: {
      uri: `${linkAddress(publicUrl, link)}/documents`,
      auth_type: 'Token',
      auth_token: token,
    },
  };
}

export function apiTwo(row: SigningRow): ApiTwo {
  return {
    signMethod: 'CMS_SIGN_ONLY',
    version: 1,
    documentsToSign: row.documents.map(({ name, meta, mediaType, bytes }, index) => ({
      id: index + 1,
      nameRu: name.ru,
      nameKz: name.kk,
      nameEn: name.en,
      meta: [{ name: PAIR[row.locale], value: row.pairCode }, ...meta],
      document: { file: { mime: mediaType === 'application/pdf' ? '@file/pdf' : '', data: bytes } },
    })),
  };
}
