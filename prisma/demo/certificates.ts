import path from 'node:path';
import type { BadKind } from '@/lib/signing/authority/bad';
import { CITIZENS } from '@/prisma/demo/people';
import { STAFF } from '@/prisma/demo/staff';

/** Protects nothing: it is shown beside the files. */
export const DEMO_CERTIFICATE_PASSWORD = 'demo-2026';

export interface DemoCertificate {
  /** Name of the file, and the last part of its address. */
  file: string;
  /** For signing in; the others sign documents. */
  purpose?: 'authenticate';
  /** What is wrong with it, on purpose. */
  bad?: BadKind;
}

/** Somebody has one of each that must be refused, to see how that looks. */
const WITH_BAD_ONES = 'aigerim';
const BAD: readonly BadKind[] = ['expired', 'revoked', 'authentication-only', 'foreign-root', 'someone-else'];

export const certificatesOf = (key: string): readonly DemoCertificate[] => [
  { file: `${key}.p12` },
  { file: `${key}-auth.p12`, purpose: 'authenticate' },
  ...(key === WITH_BAD_ONES ? BAD.map((bad) => ({ file: `${key}-${bad}.p12`, bad })) : []),
];

/** Every name of a demo key file, and whose it is. */
export const allCertificates = (): readonly (DemoCertificate & { key: string })[] =>
  [...CITIZENS.filter(({ account }) => account), ...STAFF].flatMap(({ key }) =>
    certificatesOf(key).map((certificate) => ({ ...certificate, key })),
  );

export const certificateFolder = (dataDir: string): string => path.join(dataDir, 'demo-authority', 'people');
