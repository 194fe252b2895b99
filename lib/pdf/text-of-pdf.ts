/** For tests: what a reader finds in a PDF. Null where the machine has no reader, and the structure alone is looked at. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export function textOfPdf(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'emhana-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    return execFileSync('pdftotext', ['-layout', file, '-'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
