import { create } from 'qrcode';

const QUIET = 4;

/** A QR code as one SVG path: sharp at any size, black on white in the dark theme too. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * QUIET;
  const dark = Array.from(data, (bit, at) =>
    bit ? `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z` : '',
  ).join('');
  return (
    <svg width="220" height="220" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={dark} shapeRendering="crispEdges" />
    </svg>
  );
}
