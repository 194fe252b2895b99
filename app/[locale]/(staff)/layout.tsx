import '@/app/styles/desk.css';

/** Dense pages have words of their own for looks; citizens' pages do not carry them. */
export default function StaffLayout({ children }: LayoutProps<'/[locale]'>) {
  return children;
}
