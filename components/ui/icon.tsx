const PATHS = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 7.5v6M12 7.4v.2',
  attention: 'M12 3.5 22 20H2L12 3.5Zm0 6.2v4.6m0 2.6v.2',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4.2 9.3 3 3 5.6-6.4',
  refused: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9h8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L21 21',
  phone: 'M6.5 3.5 9 8.5 7 10.5c1 2.6 3.9 5.5 6.5 6.5l2-2 5 2.5v3C12.5 21 3 11.5 3.5 3.5h3Z',
  home: 'M3.5 11 12 4l8.500 7M6 9.500V20h12V9.500M10 20v-6h4v6',
  calendar: 'M4 6h16v14H4V6Zm0 4.500h16M8.500 3v4M15.500 3v4',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** Small drawings beside words, never instead of them. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
