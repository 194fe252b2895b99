import path from 'node:path';

const folder = () =>
  path.join(process.env.EMHANA_ROOT ?? process.cwd(), 'node_modules', 'dejavu-fonts-ttf', 'ttf');

/** DejaVu Sans has every Kazakh letter in both weights. A subset of it goes into each document. */
export const sheetFonts = (): { regular: string; bold: string } => ({
  regular: path.join(folder(), 'DejaVuSans.ttf'),
  bold: path.join(folder(), 'DejaVuSans-Bold.ttf'),
});
