import type { ReactNode } from 'react';

/** One answer of a service page, with an address of its own. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Facts of a list are parted by a line. */
export function Facts({ children }: { children: ReactNode }) {
  return <ul className="grid list-none gap-0 border-t border-line p-0">{children}</ul>;
}

/** A fact with its "why" at the end of its last line. */
export function Fact({ children }: { children: ReactNode }) {
  return <li className="e-fact border-b border-line py-2.5">{children}</li>;
}
