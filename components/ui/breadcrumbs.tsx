import Link from 'next/link';

/** Where the page stands. The last item has no href: it is this page. */
export function Breadcrumbs({
  label,
  items,
}: {
  label: string;
  items: readonly { href?: string; text: string }[];
}) {
  return (
    <nav className="e-breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.text}>
            {item.href ? (
              <Link href={item.href}>{item.text}</Link>
            ) : (
              <span aria-current="page">{item.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
