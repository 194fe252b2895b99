/**
 * A sheet of facts in two languages as a PDF: A4, fonts inside, text that can be searched and copied, tagged for screen
 * readers, each passage marked with its language. It knows nothing of what the facts are.
 */
import PDFDocument from 'pdfkit';
import { sheetFonts } from './fonts';
import type { Sheet } from './sheet-shape';
import { MARGIN, SheetWriter } from './sheet-writer';

export async function renderSheet(sheet: Sheet): Promise<Uint8Array> {
  const fonts = sheetFonts();
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    lang: 'kk',
    tagged: true,
    displayTitle: true,
    // Named at once, or the built-in Latin font comes in first.
    font: fonts.regular,
    info: {
      Title: sheet.title.kk,
      Author: sheet.from.kk,
      Keywords: sheet.keywords,
      CreationDate: sheet.at,
      ModDate: sheet.at,
    },
  });
  const done = collected(doc);
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('bold', fonts.bold);
  new SheetWriter(doc).write(sheet);
  for (const { name, type, bytes, about } of sheet.attached ?? []) {
    doc.file(Buffer.from(bytes), {
      name,
      type,
      description: about,
      creationDate: sheet.at,
      modifiedDate: sheet.at,
    });
  }
  doc.end();
  return done;
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
