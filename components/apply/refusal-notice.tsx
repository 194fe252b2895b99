import Link from 'next/link';
import type { ReactNode } from 'react';
import type { RefusalText } from '@/components/apply/refusal-text';
import { Notice } from '@/components/ui/notice';

/** A refusal with its finding and its clause, opened: nobody has to ask why. */
export function RefusalNotice({
  title,
  refusal,
  children,
}: {
  title: string;
  refusal: RefusalText;
  children?: ReactNode;
}) {
  return (
    <Notice kind="refused" title={title} announce>
      <div className="grid gap-2">
        <p>{refusal.finding ?? refusal.text}</p>
        {refusal.clause ? (
          <blockquote className="border-s-4 border-line ps-3 text-base">
            {refusal.clause.text}
            <cite className="block not-italic">
              <Link href={refusal.clause.href} prefetch={false}>
                {refusal.clause.name}
              </Link>
            </cite>
          </blockquote>
        ) : null}
        {children}
      </div>
    </Notice>
  );
}
