const PATHS = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 7.5v6M12 7.4v.2',
  attention: 'M12 3.5 22 20H2L12 3.5Zm0 6.2v4.6m0 2.6v.2',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4.2 9.3 3 3 5.6-6.4',
  refused: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9h8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L21 21',
  phone: 'M6.5 3.5 9 8.5 7 10.5c1 2.6 3.9 5.5 6.5 6.5l2-2 5 2.5v3C12.5 21 3 11.5 3.5 3.5h3Z',
  home: 'M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  calendar: 'M4 6h16v14H4V6Zm0 4.5h16M8.5 3v4M15.5 3v4',
  paper: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6M9 16h6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  drop: 'M12 3.5c3.5 4.5 5.5 7.5 5.5 10.5a5.5 5.5 0 0 1-11 0c0-3 2-6 5.5-10.5Z',
  bed: 'M3.5 6v13M3.5 16h17v3M20.5 16v-2a3 3 0 0 0-3-3h-7v5M7 9.5v.1',
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
