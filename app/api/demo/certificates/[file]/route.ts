import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allCertificates, certificateFolder } from '@/prisma/demo/certificates';

const MISSING = new Response(null, { status: 404 });

/** A demo person's .p12; the names that may be asked for are a closed list. */
export async function GET(_request: Request, { params }: RouteContext<'/api/demo/certificates/[file]'>) {
  const dataDir = process.env.DATA_DIR;
  if (process.env.EMHANA_MODE !== 'demo' || !dataDir) return MISSING.clone();
  const { file } = await params;
  const known = allCertificates().some((one) => one.file === file);
  if (!known) return MISSING.clone();
  const bytes = await readFile(path.join(/* turbopackIgnore: true */ certificateFolder(dataDir), file)).catch(
    () => undefined,
  );
  if (!bytes) return MISSING.clone();
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/x-pkcs12',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'no-store',
    },
  });
}
