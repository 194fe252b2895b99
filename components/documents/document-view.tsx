import { useLocale } from 'next-intl';
import { SummaryList } from '@/components/ui/summary-list';
import type { DocumentSheet, SheetLine } from '@/services/documents/document-sheet';

/** A document on a page: what its PDF says, in the reader's language; both languages where the act prints both. */
export function DocumentView({ sheet, level = 1 }: { sheet: DocumentSheet; level?: 1 | 3 }) {
  const locale = useLocale();
  const Heading = `h${level}` as const;
  const Part = `h${level + 1}` as 'h2' | 'h4';
  const rows = (lines: readonly SheetLine[]) =>
    lines.map(({ name, label, value }) => ({
      key: name,
      label: label[locale],
      value: <span className="whitespace-pre-line wrap-anywhere">{value[locale]}</span>,
    }));
  return (
    <>
      <p className="e-help">{sheet.from[locale]}</p>
      <Heading>{sheet.title[locale]}</Heading>
      {sheet.blank ? <p className="e-help">{sheet.blank[locale]}</p> : null}
      {sheet.parts.map(({ title, lines }) => (
        <div className="mt-6 grid gap-2" key={lines[0]?.name}>
          {title ? <Part>{title[locale]}</Part> : null}
          {sheet.sideBySide ? <SideBySide lines={lines} /> : <SummaryList rows={rows(lines)} />}
        </div>
      ))}
      {sheet.hands.length > 0 ? (
        <ul className="mt-6 grid gap-4" data-hands="">
          {sheet.hands.map(({ who, stamp }) => (
            <li key={who.en} className="e-help">
              {who[locale]}: ____________________{stamp ? ' ◌' : ''}
            </li>
          ))}
        </ul>
      ) : null}
      {sheet.signature ? (
        <div className="mt-6 grid gap-2">
          <Part>{sheet.signature.title[locale]}</Part>
          <SummaryList rows={rows(sheet.signature.lines)} />
        </div>
      ) : null}
      <div className="mt-4 grid gap-1">
        {sheet.notes.map((note) => (
          <p className="e-help" key={note.en}>
            {note[locale]}
          </p>
        ))}
      </div>
    </>
  );
}

/** As printed: Kazakh in the left column, Russian in the right, whatever the page's language is. */
function SideBySide({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <table className="e-table w-full table-fixed">
      <tbody>
        {lines.map(({ name, label, value }) => (
          <tr key={name}>
            {(['kk', 'ru'] as const).map((lang) => (
              <td
                key={lang}
                lang={lang}
                className="align-top text-sm hyphens-auto wrap-anywhere max-sm:px-1 sm:text-base"
              >
                <span className="e-help block">{label[lang]}</span>
                <b>{value[lang]}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
