/** Whom the portal believes: the one place that says so. Read once a process; lists are read again when they change. */
import path from 'node:path';
import type { TrustAnchors } from '@/lib/signing/chain';
import type { RevocationSource } from '@/lib/signing/revocation';
import { listsInFolder, loadTrust } from '@/lib/signing/trust';

export interface Trust {
  trust: TrustAnchors;
  revocation: RevocationSource;
}

/** EMHANA_TRUST_DIR; in demo and test modes, where it is not set, the installation's own demo authority. */
export function trustFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.EMHANA_TRUST_DIR) return env.EMHANA_TRUST_DIR;
  const rehearsal = env.EMHANA_MODE === 'demo' || env.EMHANA_MODE === 'test';
  return rehearsal && env.DATA_DIR ? path.join(env.DATA_DIR, 'demo-authority', 'public') : undefined;
}

const loaded = new Map<string, Promise<Trust>>();

/** Throws where no folder is configured or it cannot be read: a portal that trusts nobody must not look as if it did. */
export function portalTrust(folder = trustFolder()): Promise<Trust> {
  if (!folder) throw new Error('EMHANA_TRUST_DIR is not set: no certification authority is trusted');
  const known = loaded.get(folder);
  if (known) return known;
  const reading = loadTrust(folder).then((trust) => ({ trust, revocation: listsInFolder(folder) }));
  loaded.set(folder, reading);
  reading.catch(() => loaded.delete(folder));
  return reading;
}
