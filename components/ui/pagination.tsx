import Link from 'next/link';

/** Keyset pages: there is a next and a back to the start, never "page 317 of 4,000". */
export function Pagination({
  label,
  first,
  next,
  shown,
}: {
  label: string;
  first?: { href: string; text: string };
  next?: { href: string; text: string };
  /** "50 of about 1,200", said by the caller. */
  shown?: string;
}) {
  return (
    <nav className="e-pagination" aria-label={label}>
      {first ? <Link href={first.href}>{first.text}</Link> : <span />}
      {shown ? <span className="text-soft">{shown}</span> : null}
      {next ? (
        <Link href={next.href} rel="next">
          {next.text}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
