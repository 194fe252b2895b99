/** Puts a sheet on pages from the top down. A page ends between rows, never inside one. */
import { create } from 'qrcode';
import type { Both, Sheet, SheetRow } from './sheet-shape';

export const MARGIN = 56;
const LABELS = 190;
const GAP = 12;
const QR = 104;
const STAMP = 76;
const [INK, SOFT, LINE] = ['#14202b', '#4a5866', '#c8d0d8'];

type Tag = 'H1' | 'H2' | 'P' | 'TH' | 'TD';
interface Face {
  size: number;
  bold?: boolean;
  colour?: string;
}
interface Place {
  x: number;
  width: number;
  down?: number;
}
type Lang = 'kk' | 'ru';

const BODY: Face = { size: 10 };
const BOLD: Face = { size: 10, bold: true };
const SECOND: Face = { size: 8.5, colour: SOFT };
const SMALL: Face = { size: 9, colour: SOFT };

export class SheetWriter {
  private y = MARGIN;
  private readonly width: number;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.width = doc.page.width - 2 * MARGIN;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  write(sheet: Sheet): void {
    this.passage('P', sheet.from, { size: 10, colour: SOFT });
    this.y += GAP;
    this.passage('H1', sheet.title, { size: 17, bold: true }, { size: 12, colour: SOFT });
    if (sheet.subtitle) this.passage('P', sheet.subtitle, SMALL);
    this.y += GAP;
    for (const { title, rows } of sheet.parts) {
      if (rows.length === 0) continue;
      if (title) {
        this.y += 4;
        this.room(60);
        this.passage('H2', title, { size: 11.5, bold: true }, SECOND);
        this.y += 2;
      }
      if (sheet.sideBySide) this.columns(rows);
      else this.table(rows);
    }
    if (sheet.hands?.length) this.hands(sheet.hands);
    if (sheet.signature) this.signature(sheet.signature);
    this.y += GAP;
    for (const note of sheet.notes) this.passage('P', note, SMALL);
    this.foot(sheet.foot, sheet.qr);
    this.root.end();
  }

  private passage(tag: Tag, words: Both, face: Face, second: Face = face): void {
    const place = { x: MARGIN, width: this.width };
    for (const [lang, text, look] of twice(words, face, second)) {
      this.room(this.height(text, place.width, look));
      const heading = tag === 'H1' || tag === 'H2';
      this.y += this.put(this.root, lang === 'ru' && heading ? 'P' : tag, lang, text, place, look);
      this.y += 3;
    }
  }

  private table(rows: readonly SheetRow[]): void {
    const table = this.open('Table');
    const label = { x: MARGIN, width: LABELS };
    const value = { x: MARGIN + LABELS + GAP, width: this.width - LABELS - GAP };
    for (const row of rows) {
      const heightOf = (words: Both, width: number, first: Face) =>
        twice(words, first, SECOND).reduce((sum, [, text, look]) => sum + this.height(text, width, look), 0);
      const height = Math.max(heightOf(row.label, label.width, BODY), heightOf(row.value, value.width, BOLD));
      this.line(table, height, (line) => {
        this.cell(line, 'TH', twice(row.label, BODY, SECOND), label);
        this.cell(line, 'TD', twice(row.value, BOLD, SECOND), value);
      });
    }
    table.end();
  }

  /** Kazakh left, Russian right, label and value in each: as the acts print their bilingual forms. */
  private columns(rows: readonly SheetRow[]): void {
    const table = this.open('Table');
    const width = (this.width - GAP) / 2;
    const places: Record<Lang, Place> = { kk: { x: MARGIN, width }, ru: { x: MARGIN + width + GAP, width } };
    for (const row of rows) {
      const side = (lang: Lang): [Lang, string, Face][] => [
        [lang, row.label[lang], SMALL],
        [lang, row.value[lang], BOLD],
      ];
      const heightOf = (lang: Lang) =>
        side(lang).reduce((sum, [, text, look]) => sum + this.height(text, width, look), 0);
      this.line(table, Math.max(heightOf('kk'), heightOf('ru')), (line) => {
        this.cell(line, 'TD', side('kk'), places.kk);
        this.cell(line, 'TD', side('ru'), places.ru);
      });
    }
    table.end();
  }

  private line(
    table: PDFKit.PDFStructureElement,
    height: number,
    fill: (line: PDFKit.PDFStructureElement) => void,
  ): void {
    this.room(Math.min(height + GAP, this.page()));
    const line = this.doc.struct('TR');
    table.add(line);
    fill(line);
    line.end();
    this.y += height + 5;
    this.rule(MARGIN, this.width);
    this.y += 5;
  }

  private cell(
    row: PDFKit.PDFStructureElement,
    tag: 'TH' | 'TD',
    passages: readonly [Lang, string, Face][],
    place: Place,
  ): void {
    const cell = this.doc.struct(tag);
    row.add(cell);
    let below = 0;
    for (const [lang, text, look] of passages)
      below += this.put(cell, 'P', lang, text, { ...place, down: below }, look);
    cell.end();
  }

  /** A line to sign on for each, and a ring for the stamp where one belongs. */
  private hands(hands: NonNullable<Sheet['hands']>): void {
    this.y += GAP;
    for (const { who, stamp } of hands) {
      this.room((stamp ? STAMP : 40) + GAP);
      const top = this.y;
      const place = { x: MARGIN, width: LABELS + 20 };
      let below = 0;
      for (const [lang, text, look] of twice(who, BODY, SECOND))
        below += this.put(this.root, 'P', lang, text, { ...place, down: below }, look);
      this.y = top + 14;
      this.rule(MARGIN + LABELS + 32, 150);
      if (stamp) {
        const x = MARGIN + this.width - STAMP;
        this.artifact(() =>
          this.doc
            .circle(x + STAMP / 2, top + STAMP / 2, STAMP / 2)
            .dash(3, { space: 3 })
            .stroke(LINE)
            .undash(),
        );
        this.y = top + STAMP / 2 - 9;
        let down = 0;
        for (const [lang, text, look] of twice(stamp, SMALL, SMALL))
          down += this.put(this.root, 'P', lang, text, { x: x + 8, width: STAMP - 16, down }, look, 'center');
      }
      this.y = top + Math.max(below, stamp ? STAMP : 24) + 8;
    }
  }

  private signature({ title, rows }: NonNullable<Sheet['signature']>): void {
    this.y += GAP;
    this.room(110);
    this.passage('H2', title, { size: 11, bold: true }, SECOND);
    this.table(rows);
  }

  private foot(lines: Sheet['foot'], { text, alt }: Sheet['qr']): void {
    this.room(QR + 3 * GAP);
    this.y += GAP;
    const top = this.y;
    const figure = this.doc.struct('Figure', { alt: `${alt.kk} / ${alt.ru}` }, () => this.qr(text, top));
    this.root.add(figure);
    figure.end();
    const place = { x: MARGIN + QR + 2 * GAP, width: this.width - QR - 2 * GAP };
    for (const { label, value } of lines) {
      for (const [lang, words] of twice(label, SMALL, SMALL))
        this.y += this.put(this.root, 'P', lang, words, place, SMALL);
      this.y += this.put(this.root, 'P', 'kk', value, place, { size: 12, bold: true }) + 3;
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
    lang: Lang,
    text: string,
    { x, width, down = 0 }: Place,
    look: Face,
    align: 'left' | 'center' = 'left',
  ): number {
    const y = this.y + down;
    const element = this.doc.struct(tag, { lang }, () => {
      this.face(look);
      this.doc.fillColor(look.colour ?? INK).text(text, x, y, { width, align });
    });
    parent.add(element);
    element.end();
    return this.height(text, width, look);
  }

  private open(tag: 'Table'): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag);
    this.root.add(element);
    return element;
  }

  private height(text: string, width: number, look: Face): number {
    this.face(look);
    return this.doc.heightOfString(text, { width });
  }

  private face({ size, bold }: Face): void {
    this.doc.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  private rule(x: number, width: number): void {
    this.artifact(() =>
      this.doc
        .moveTo(x, this.y)
        .lineTo(x + width, this.y)
        .lineWidth(0.5)
        .stroke(LINE),
    );
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  private page(): number {
    return this.doc.page.height - 2 * MARGIN;
  }

  private room(height: number): void {
    if (this.y + height <= this.doc.page.height - MARGIN) return;
    this.doc.addPage();
    this.y = MARGIN;
  }
}

function twice({ kk, ru }: Both, first: Face, second: Face): [Lang, string, Face][] {
  return kk === ru
    ? [['kk', kk, first]]
    : [
        ['kk', kk, first],
        ['ru', ru, second],
      ];
}
