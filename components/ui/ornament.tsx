/** A quarter of the mark: one ram's horn (қошқар мүйіз), drawn for this portal. The others are its mirrors. */
const HORN =
  'M16 16V11.2C16 6.4 13.4 2.6 9.6 2.6C6.3 2.6 3.9 5 3.9 7.9C3.9 10.6 5.9 12.6 8.4 12.6C10.4 12.6 11.9 11.2 11.9 9.4C11.9 8 10.9 7 9.6 7';

const MIRRORS = ['', 'matrix(-1 0 0 1 32 0)', 'matrix(1 0 0 -1 0 32)', 'matrix(-1 0 0 -1 32 32)'];

/** Two pairs of horns round a diamond: the portal's mark and the ornament of empty states. */
export function RamsHorn({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
        {MIRRORS.map((mirror) => (
          <path key={mirror} d={HORN} transform={mirror === '' ? undefined : mirror} />
        ))}
      </g>
      <path d="M16 11.2 20.8 16 16 20.8 11.2 16Z" fill="currentColor" />
    </svg>
  );
}

/** The thin band under the header: horns up and down in turn, painted in the sky's colour through a mask. */
export function OrnamentBand() {
  return (
    <div className="e-band-ground" aria-hidden="true">
      <div className="e-band" />
    </div>
  );
}
