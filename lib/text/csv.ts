/** RFC 4180 with a byte order mark, as spreadsheets of the country open it. */

const BOM = '\uFEFF';

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A cell that a spreadsheet would run as a formula is given as text: an apostrophe stands before it. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
