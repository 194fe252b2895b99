/**
 * A sheet of facts in two languages as a PDF: A4, fonts inside, text that can be searched and copied, tagged for screen
 * readers, each passage marked with its language. It knows nothing of what the facts are.
 */
import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { sheetFonts } from './fonts';

/** The first language leads; the second stands below it, smaller, and is left out where it says the same. */
export interface Both {
  kk: string;
  ru: string;
}

export interface Sheet {
  title: Both;
  /** Above the title: who gives it. */
  from: Both;
  rows: readonly { label: Both; value: Both }[];
  /** Plain statements below the rows. */
  notes: readonly Both[];
  /** Beside the QR code. */
  foot: readonly { label: Both; value: string }[];
  qr: { text: string; alt: Both };
  /** The PDF says it was made then, so that the same sheet is the same file. */
  at: Date;
}

const MARGIN = 56;
const LABELS = 190;
const GAP = 12;
const QR = 112;
const [INK, SOFT, LINE] = ['#14202b', '#4a5866', '#c8d0d8'];

type Tag = 'H1' | 'P' | 'TH' | 'TD';
interface Face {
  size: number;
  bold?: boolean;
  colour?: string;
}

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
    info: { Title: sheet.title.kk, Author: sheet.from.kk, CreationDate: sheet.at, ModDate: sheet.at },
  });
  const done = collected(doc);
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('bold', fonts.bold);
  new SheetWriter(doc).write(sheet);
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

class SheetWriter {
  private y = MARGIN;
  private readonly width: number;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.width = doc.page.width - 2 * MARGIN;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  write({ title, from, rows, notes, foot, qr }: Sheet): void {
    this.passage('P', from, { size: 10, colour: SOFT });
    this.y += GAP;
    this.passage('H1', title, { size: 17, bold: true }, { size: 12, colour: SOFT });
    this.y += GAP;
    this.table(rows);
    this.y += GAP;
    for (const note of notes) this.passage('P', note, { size: 9, colour: SOFT });
    this.foot(foot, qr);
    this.root.end();
  }

  private passage(tag: Tag, words: Both, face: Face, second: Face = face): void {
    const place = { x: MARGIN, width: this.width };
    for (const [lang, text, look] of twice(words, face, second)) {
      this.room(this.height(text, place.width, look));
      this.y += this.put(this.root, lang === 'ru' && tag === 'H1' ? 'P' : tag, lang, text, place, look);
      this.y += 3;
    }
  }

  private table(rows: Sheet['rows']): void {
    const table = this.doc.struct('Table');
    this.root.add(table);
    const label = { x: MARGIN, width: LABELS };
    const value = { x: MARGIN + LABELS + GAP, width: this.width - LABELS - GAP };
    const [first, second]: [Face, Face] = [{ size: 10 }, { size: 8.5, colour: SOFT }];
    for (const row of rows) {
      const heightOf = (words: Both, width: number) =>
        twice(words, first, second).reduce((sum, [, text, look]) => sum + this.height(text, width, look), 0);
      const height = Math.max(heightOf(row.label, label.width), heightOf(row.value, value.width));
      this.room(height + GAP);
      const line = this.doc.struct('TR');
      table.add(line);
      this.cell(line, 'TH', row.label, label, first, second);
      this.cell(line, 'TD', row.value, value, { ...first, bold: true }, second);
      line.end();
      this.y += height + 5;
      this.rule();
      this.y += 5;
    }
    table.end();
  }

  private cell(
    row: PDFKit.PDFStructureElement,
    tag: 'TH' | 'TD',
    words: Both,
    place: Place,
    first: Face,
    second: Face,
  ): void {
    const cell = this.doc.struct(tag);
    row.add(cell);
    let below = 0;
    for (const [lang, text, look] of twice(words, first, second))
      below += this.put(cell, 'P', lang, text, { ...place, down: below }, look);
    cell.end();
  }

  private foot(lines: Sheet['foot'], { text, alt }: Sheet['qr']): void {
    this.room(QR + 2 * GAP);
    this.y += GAP;
    const top = this.y;
    const figure = this.doc.struct('Figure', { alt: `${alt.kk} / ${alt.ru}` }, () => this.qr(text, top));
    this.root.add(figure);
    figure.end();
    const place = { x: MARGIN + QR + 2 * GAP, width: this.width - QR - 2 * GAP };
    for (const { label, value } of lines) {
      for (const [lang, words] of twice(label, SMALL, SMALL))
        this.y += this.put(this.root, 'P', lang, words, place, SMALL);
      this.y += this.put(this.root, 'P', 'kk', value, place, { size: 12, bold: true }) + 4;
    }
  }

  /** Dark modules as one path: sharp on paper at any size. */
  private qr(text: string, top: number): void {
    const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
    const side = QR / size;
    data.forEach((bit, at) => {
      if (bit) this.doc.rect(MARGIN + (at % size) * side, top + Math.floor(at / size) * side, side, side);
    });
    this.doc.fill('#000000');
  }

  private put(
    parent: PDFKit.PDFStructureElement,
    tag: Tag,
    lang: 'kk' | 'ru',
    text: string,
    { x, width, down = 0 }: Place,
    look: Face,
  ): number {
    const y = this.y + down;
    const element = this.doc.struct(tag, { lang }, () => {
      this.face(look);
      this.doc.fillColor(look.colour ?? INK).text(text, x, y, { width });
    });
    parent.add(element);
    element.end();
    return this.height(text, width, look);
  }

  private height(text: string, width: number, look: Face): number {
    this.face(look);
    return this.doc.heightOfString(text, { width });
  }

  private face({ size, bold }: Face): void {
    this.doc.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  private rule(): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc
      .moveTo(MARGIN, this.y)
      .lineTo(MARGIN + this.width, this.y)
      .lineWidth(0.5)
      .stroke(LINE);
    this.doc.endMarkedContent();
  }

  /** A page ends between passages, never inside one. */
  private room(height: number): void {
    if (this.y + height <= this.doc.page.height - MARGIN) return;
    this.doc.addPage();
    this.y = MARGIN;
  }
}

interface Place {
  x: number;
  width: number;
  down?: number;
}
const SMALL: Face = { size: 9, colour: SOFT };

function twice({ kk, ru }: Both, first: Face, second: Face): ['kk' | 'ru', string, Face][] {
  return kk === ru
    ? [['kk', kk, first]]
    : [
        ['kk', kk, first],
        ['ru', ru, second],
      ];
}
