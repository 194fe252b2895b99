/** The frozen document as a PDF in Kazakh and Russian, with itself and its signature attached. */
import { renderSheet } from '@/lib/pdf/sheet';
import type { SheetRow } from '@/lib/pdf/sheet-shape';
import { documentSheet, inThree, type SheetLine } from './document-sheet';
import type { FrozenResult } from './frozen-result';
import type { SignatureMark } from './stored-signature';

export interface DocumentToRender {
  document: FrozenResult;
  /** As stored, and as signed. */
  bytes: Uint8Array;
  cms: Uint8Array | null;
  mark: SignatureMark | null;
}

export async function renderResult(
  { document, bytes, cms, mark }: DocumentToRender,
  { publicUrl }: { publicUrl: string },
): Promise<Uint8Array> {
  const say = await inThree();
  const { code, number } = document;
  const shown = await documentSheet(document, mark);
  const page = `${publicUrl.replace(/\/+$/, '')}/kk/check`;
  return renderSheet({
    title: shown.title,
    from: shown.from,
    ...(shown.blank ? { subtitle: shown.blank } : {}),
    parts: shown.parts.map(({ title, lines }) => ({ ...(title ? { title } : {}), rows: lines.map(row) })),
    sideBySide: shown.sideBySide,
    hands: shown.hands.map(({ who, stamp }) => ({ who, ...(stamp ? { stamp: say('stampPlace') } : {}) })),
    ...(shown.signature
      ? { signature: { title: shown.signature.title, rows: shown.signature.lines.map(row) } }
      : {}),
    notes: shown.notes,
    foot: [
      { label: say('number'), value: number },
      { label: say('code'), value: code },
      { label: say('page'), value: page.replace(/^https?:\/\//, '') },
    ],
    qr: { text: `${page}/${code}`, alt: say('qr') },
    keywords: code,
    attached: [
      { name: `${code}.json`, type: 'application/json', bytes, about: 'The document as it was signed' },
      ...(cms
        ? [
            {
              name: `${code}.json.p7s`,
              type: 'application/pkcs7-signature',
              bytes: cms,
              about: 'Its detached signature (CMS)',
            },
          ]
        : []),
    ],
    at: new Date(document.issuedAt),
  });
}

const row = ({ label, value }: SheetLine): SheetRow => ({ label, value });
