import type { ReactNode } from 'react';

/** A section that few need at once: its heading and one line of what is inside; opened, and printed, whole. */
export function FoldedSection({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: string;
  about?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <details className="e-fold">
        <summary>
          <h2 id={id}>{title}</h2>
          {about ? <span className="e-help">{about}</span> : null}
        </summary>
        <div className="grid gap-3">{children}</div>
      </details>
    </section>
  );
}
