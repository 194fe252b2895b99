import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(process.cwd(), '..', 'shared', 'seeds');
const FILES = {
  'mangystau-302': '000_09e68f25dcd8cced.txt',
  'almaty-2-337': '001_9c2866d1a57c3885.txt',
  'eko-314-2015': '002_7dfdb6d786b7dcce.txt',
  'moh-99-2024': '003_b0c7419236df1d07.txt',
  'moh-dsm-49-2020': '004_dbe8bee5fdfd350b.txt',
} as const;

export interface TextOfAct {
  body: string;
  annexes: string;
  /** Rules of the Ministry: a list of requirements and a form stand in the place of annexes. */
  order?: boolean;
}

export const SEEDS_ARE_HERE = existsSync(FOLDER);

const read = (act: keyof typeof FILES): string => readFileSync(path.join(FOLDER, FILES[act]), 'utf8');

/** The text of the act itself and of each regulation in it, with and without its annexes. */
export function textsOfActs(): Record<string, TextOfAct> {
  const mangystau = read('mangystau-302').split(/№ 302 қаулысына \d+ қосымша/);
  const almaty = read('almaty-2-337').split(/N 2\/337\nқаулысымен бекітілген/);
  return {
    'mangystau-302/act': { body: mangystau[0]?.split('Облыс әкімі А.')[0] ?? '', annexes: '' },
    'mangystau-302/1': cut(
      mangystau[1],
      /\n"Дәрігерді үйге шақыру"\s*\nмемлекеттік көрсетілетін қызмет \s*\nрегламентіне/,
    ),
    'mangystau-302/2': cut(
      mangystau[2],
      /\n"Дәрігердің қабылдауына жазылу"\s*\nмемлекеттік көрсетілетін қызмет \s*\nрегламентіне/,
    ),
    ...Object.fromEntries(
      Object.entries(APPENDICES_OF_MANGYSTAU).map(([annex, begins]) => [
        `mangystau-302/${annex}`,
        cut(mended(mangystau[Number(annex)]), begins),
      ]),
    ),
    'almaty-2-337/act': { body: almaty[0]?.split('Алматы қаласының әкімі А.')[0] ?? '', annexes: '' },
    'almaty-2-337/1': cut(
      almaty[1],
      /\n«Дәрігерді үйге шақыру»\nмемлекеттiк көрсетілетін қызмет\nрегламентiне 1/,
    ),
    'almaty-2-337/2': cut(
      almaty[2],
      /\n«Дәрiгердiң қабылдауына жазылу»\nмемлекеттiк көрсетілетін қызмет\nрегламентiне 1/,
    ),
    'almaty-2-337/3': cut(almaty[3]?.replace('1 0 .', '10.'), ANNEXES_OF_ALMATY),
    'almaty-2-337/4': cut(almaty[4], ANNEXES_OF_ALMATY),
    'almaty-2-337/5': cut(almaty[5], ANNEXES_OF_ALMATY),
    'almaty-2-337/6': cut(almaty[6], ANNEXES_OF_ALMATY),
    'almaty-2-337/7': cut(almaty[7], ANNEXES_OF_ALMATY),
    'eko-314-2015': cut(read('eko-314-2015'), /\n«Дәрігердің қабылдауына жазылу» {2}\n/),
    ...order('moh-99-2024'),
    ...order('moh-dsm-49-2020'),
  };
}

/** The heading over the first appendix of a regulation of Almaty, numbered or not. */
const ANNEXES_OF_ALMATY = /\n«[^»]{20,200}»[^«]{0,80}регламент[iі]не\s+(?:1\s+)?қосымша\n/;

/** Where the appendices of annexes 3 to 13 begin: the first line of their own heading. */
const APPENDICES_OF_MANGYSTAU: Readonly<Record<number, RegExp>> = {
  3: /\n "Алғашқы медициналық-\n/,
  4: /\n"АИТВ-инфекциясының болуына ерікті\nанонимді/,
  5: /\n "Туберкулезге қарсы ұйымнан анықтама \nберу"/,
  6: /\n "Психоневрологиялық ұйымнан анықтама\nберу"/,
  7: /\n "Наркологиялық ұйымнан анықтама беру"\n/,
  8: /\n"Стационарлық науқастың медициналық\n/,
  9: /\n"Медициналық-санитариялық алғашқы \nкөмек\n/,
  10: /\n Еңбекке уақытша жарамсыздық\n парағын/,
  11: /\n "Еңбекке уақытша жарамсыздық\n туралы/,
  12: /\n "Жедел медициналық көмек көрсету"\n/,
  13: /\n"Емдеуге жатқызу бюросы порталы арқылы \nпациенттерге тегін медициналық көмектің \n/,
};

/**
 * Leaves out what is no numbering of the act (the publisher's notes, a standard's appendix), and puts right what annex 6
 * prints wrong: clause 2 as a heading, clause 3 as another 6 (its reading `misnumbered`).
 */
const mended = (text = ''): string =>
  text
    .replace(/ {6}Ескерту\.[^)]*\)\.\n/g, '')
    .replace(/стандартының\s+1[- ]қосымша\p{L}*/gu, '')
    .replace(/\n2\. (?=Мемлекеттік қызметті көрсету нысаны)/, '\n      2. ')
    .replace(/\n {6}6\. (?=Мемлекеттік қызметті көрсету нәтижесі)/, '\n      3. ');

/** An order of the Ministry, then its three Rules, each followed by its list of requirements and its form. */
function order(act: 'moh-99-2024' | 'moh-dsm-49-2020'): Record<string, TextOfAct> {
  const [itself = '', ...rules] = read(act).split(/Қазақстан Республикасы\nДенсаулық сақтау министр/);
  const texts = rules.filter((text) => /\n\d-қосымша\n/.test(text.slice(0, 120)));
  return {
    [`${act}/act`]: { body: itself.split('Қазақстан Республикасы\n')[0] ?? '', annexes: '', order: true },
    ...Object.fromEntries(
      texts.map((text, index) => [
        `${act}/${index + 1}`,
        { ...cut(text, /қағидаларына\s+\d-қосымша\n/), order: true },
      ]),
    ),
  };
}

function cut(text: string | undefined, annexesBegin: RegExp): TextOfAct {
  if (text === undefined) throw new Error('The act is not cut as it used to be');
  const at = text.search(annexesBegin);
  if (at < 0) throw new Error('The annexes are not found');
  return { body: text.slice(0, at), annexes: text.slice(at) };
}
