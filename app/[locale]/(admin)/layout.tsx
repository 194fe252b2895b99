import '@/components/admin/admin.css';
import type { ReactNode } from 'react';

/** Who may see a page is asked in the page: a layout is not run again between its pages. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}
