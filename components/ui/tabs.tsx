import Link from 'next/link';
import type { ReactNode } from 'react';

export interface Tab {
  href: string;
  label: ReactNode;
  count?: number;
  current?: boolean;
}

/** Links that look like tabs: each view has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="e-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span className="e-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
