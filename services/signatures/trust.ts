/** Whom the portal believes: the one place that says so. Read once a process; lists are read again when they change. */
import path from 'node:path';
import { systemClock } from '@/lib/clock';
import { logger } from '@/lib/logs/logger';
import type { Certificate } from '@/lib/signing/certificate';
import type { TrustAnchors } from '@/lib/signing/chain';
import { type HealthItem, signingHealth } from '@/lib/signing/health';
import { ocspOverHttp } from '@/lib/signing/ocsp-http';
import { firstToKnow, type RevocationSource } from '@/lib/signing/revocation';
import { listsOverHttp } from '@/lib/signing/revocation-http';
import { ncaNode } from '@/lib/signing/second-opinion';
import { type TimestampClient, timestampClient } from '@/lib/signing/timestamp-http';
import { listsInFolder, loadTrust } from '@/lib/signing/trust';
import { type SignatureConfiguration, signatureConfiguration } from '@/services/signatures/configuration';
import { demoStamper } from '@/services/signatures/demo-stamper';

export interface Trust {
  trust: TrustAnchors;
  revocation: RevocationSource;
}

export interface PortalTrust extends Trust {
  /** Where a time-stamping authority is configured. */
  stamper?: TimestampClient;
  /** For the health page and the alarms: age of revocation data, authorities about to run out. */
  health(now: Date, certificates?: readonly { name: string; notAfter: Date }[]): Promise<HealthItem[]>;
}

/** EMHANA_TRUST_DIR; in demo and test modes, where it is not set, the installation's own demo authority. */
export function trustFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.EMHANA_TRUST_DIR) return env.EMHANA_TRUST_DIR;
  const rehearsal = env.EMHANA_MODE === 'demo' || env.EMHANA_MODE === 'test';
  return rehearsal && env.DATA_DIR ? path.join(env.DATA_DIR, 'demo-authority', 'public') : undefined;
}

const loaded = new Map<string, Promise<PortalTrust>>();

/** Throws where no folder is configured or it cannot be read: a portal that trusts nobody must not look as if it did. */
export function portalTrust(folder = trustFolder()): Promise<PortalTrust> {
  if (!folder) throw new Error('EMHANA_TRUST_DIR is not set: no certification authority is trusted');
  const known = loaded.get(folder);
  if (known) return known;
  const mode = process.env.EMHANA_MODE;
  const reading = openTrust(folder, signatureConfiguration(), {
    certifiesTestPeople: mode === 'test',
    rehearsal: mode === 'demo' || mode === 'test',
  });
  loaded.set(folder, reading);
  reading.catch(() => loaded.delete(folder));
  return reading;
}

/** Of the configured lists those that the certificate itself names; where it names none of them, all. */
export function listsFor(certificate: Certificate, configured: readonly string[]): readonly string[] {
  const named = [...certificate.crlAddresses, ...certificate.freshestAddresses];
  const own = configured.filter((address) => named.includes(address));
  return own.length > 0 ? own : configured;
}

export interface TrustOptions {
  certifiesTestPeople?: boolean;
  /** The demo authority beside the folder stamps where no other service is configured. */
  rehearsal?: boolean;
}

/** Exported for tests; the portal calls `portalTrust`. The authority itself is asked first, its lists when it is silent. */
export async function openTrust(
  folder: string,
  configuration: SignatureConfiguration,
  { certifiesTestPeople = false, rehearsal = false }: TrustOptions = {},
): Promise<PortalTrust> {
  const { ocsp, lists, tsp, ncaNode: second } = configuration;
  const clock = systemClock();
  const anchors = await loadTrust(folder);
  const here = listsInFolder(folder);
  const responder = ocsp
    ? ocspOverHttp({ addressFor: () => ocsp, fetch, clock, responderRevocation: here })
    : undefined;
  const there =
    lists.length > 0
      ? listsOverHttp({ addressesFor: (certificate) => listsFor(certificate, lists), fetch, clock })
      : undefined;
  const sources = [responder, there, here].filter((source) => source !== undefined);
  const stamper = tsp
    ? timestampClient({ address: tsp, fetch })
    : rehearsal
      ? await demoStamper(path.dirname(folder), clock)
      : undefined;
  return {
    trust: {
      ...anchors,
      certifiesTestPeople,
      ...(second ? { second: ncaNode({ url: second, fetch, alarm: raiseAlarm }) } : {}),
    },
    revocation: sources.length === 1 ? here : firstToKnow(...sources),
    ...(stamper ? { stamper } : {}),
    health: async (now, certificates = []) =>
      signingHealth({
        now,
        ...anchors,
        certificates,
        lists: [...(await here.kept()), ...(there?.kept() ?? [])],
        responders: responder?.health() ?? [],
      }),
  };
}

const raiseAlarm = (disagreement: { certificateSerial: string; ours: string; theirs: string }): void =>
  logger.error(disagreement, 'two verifiers judge a signature differently');
