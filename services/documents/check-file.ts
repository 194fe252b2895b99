/**
 * A file that somebody brings: a PDF that the portal handed out, a frozen document, or a signature (CMS). Nothing of it
 * is kept. What the portal never gave out it does not vouch for; of a changed PDF it says so, by the code inside.
 */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import { bytesOf, toDer } from '@/lib/signing/bytes';
import { readSignedMessage } from '@/lib/signing/cms';
import type { Fragment } from '@/lib/signing/codes';
import { FRAGMENTS, type FragmentName } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import type { Context } from '@/services/context';
import { unlessUnavailable } from '@/services/identity/with-system-access';
import { sha256 } from '@/services/requests/save-case';
import { portalTrust } from '@/services/signatures/trust';
import { transact } from '@/services/transact';
import { type CheckedDocument, checkDocument } from './check-document';
import { parseDocumentCode } from './document-code';

/** The largest file of the portal is a tenth of this. */
export const FILE_MAX_BYTES = 900 * 1024;

/** What was found of a signature whose document the portal did not give out. */
export interface ForeignSignature {
  fragments: Record<FragmentName, Fragment>;
  /** Whom the certificate names an organisation; a private person's name is nobody's business here. */
  organisation: string | null;
  serial: string | null;
}

export type CheckedFile =
  /** `same`: to the byte the one that was handed out. `changed`: it names a document of the portal, and is another file. */
  | { kind: 'pdf'; file: 'same' | 'changed'; document: CheckedDocument }
  | { kind: 'document'; file: 'same'; document: CheckedDocument }
  /** A signature over a document of the portal. */
  | { kind: 'signature'; file: 'same' | 'changed'; document: CheckedDocument; signature: ForeignSignature }
  | { kind: 'foreign-signature'; signature: ForeignSignature };

export interface FileToCheck {
  bytes: Uint8Array;
  /** What a detached signature is over, where the asker has it. */
  content?: Uint8Array;
  address: string;
}

export function checkFile(context: Context, asked: FileToCheck): Promise<Outcome<CheckedFile>> {
  return unlessUnavailable(async () => {
    const { bytes, content, address } = asked;
    if (bytes.length > FILE_MAX_BYTES || (content?.length ?? 0) > FILE_MAX_BYTES)
      return refuse({ code: 'payload-too-large', field: 'file' });
    const verdict = await take(context.database, LIMITS.documentCheck, address);
    if (!verdict.allowed)
      return refuse({ code: 'too-many-requests', params: { seconds: verdict.waitSeconds } });
    if (isPdf(bytes)) return checkPdf(context, bytes, address);
    const known = await codeOfFile(context, sha256(bytes));
    if (known)
      return about(context, known, address, (document) => ({ kind: 'document', file: 'same', document }));
    return checkCms(context, { bytes, address, ...(content ? { content } : {}) });
  });
}

async function checkPdf(context: Context, bytes: Uint8Array, address: string): Promise<Outcome<CheckedFile>> {
  const known = await codeOfFile(context, sha256(bytes));
  if (known) return about(context, known, address, (document) => ({ kind: 'pdf', file: 'same', document }));
  const named = codeInPdf(bytes);
  if (!named) return refuse({ code: 'document-file-unknown', field: 'file' });
  const found = await about(context, named, address, (document) => ({
    kind: 'pdf',
    file: 'changed',
    document,
  }));
  return found.ok ? found : refuse({ code: 'document-file-unknown', field: 'file' });
}

async function checkCms(
  context: Context,
  { bytes, content, address }: FileToCheck,
): Promise<Outcome<CheckedFile>> {
  const der = toDer(
    new TextDecoder().decode(bytes.slice(0, 5)) === '-----' ? new TextDecoder().decode(bytes) : bytes,
  );
  const read = der && readSignedMessage(der);
  if (!der || !read?.ok) return refuse({ code: 'document-file-kind', field: 'file' });
  const [signer] = read.message.signers;
  const digest = signer?.signedAttributes?.messageDigest;
  const inside = read.message.content ?? content;
  // A detached signature names its document by the fingerprint that it signs.
  const known =
    (inside && (await codeOfFile(context, sha256(inside)))) ||
    (digest?.length === 32 ? await codeOfFile(context, new Uint8Array(digest)) : null);
  if (!known) {
    const signature = await judged(context, der, inside);
    return signature.ok ? ok({ kind: 'foreign-signature', signature: signature.value }) : signature;
  }
  const stored = await bytesOfDocument(context, known);
  const signature = await judged(context, der, stored);
  if (!signature.ok) return signature;
  const whole = signature.value.fragments.integrity.state === 'valid';
  return about(context, known, address, (document) => ({
    kind: 'signature',
    file: whole ? 'same' : 'changed',
    document,
    signature: signature.value,
  }));
}

async function judged(
  context: Context,
  cms: Uint8Array,
  content: Uint8Array | undefined,
): Promise<Outcome<ForeignSignature>> {
  const known = await Promise.resolve()
    .then(() => portalTrust())
    .catch(() => null);
  if (!known) return refuse({ code: 'signature-undetermined', field: 'file' });
  const { trust, revocation } = known;
  const verdict = await verify({
    cms,
    ...(content ? { content: bytesOf(content) } : {}),
    at: context.clock(),
    trust,
    revocation,
    policy: { purpose: 'sign', maxSigners: 5 },
  });
  const fragments = Object.fromEntries(FRAGMENTS.map((name) => [name, verdict[name]])) as Record<
    FragmentName,
    Fragment
  >;
  return ok({
    fragments,
    organisation: verdict.signer?.organisation ?? null,
    serial: verdict.signer?.certificateSerial ?? null,
  });
}

async function about(
  context: Context,
  code: string,
  address: string,
  say: (document: CheckedDocument) => CheckedFile,
): Promise<Outcome<CheckedFile>> {
  const checked = await checkDocument(context, { code, address });
  return checked.ok ? ok(say(checked.value)) : checked;
}

async function codeOfFile(context: Context, fingerprint: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const found = await transact(context, async (tx) => {
    const [row] = await tx.$queryRaw<
      { code: string | null }[]
    >`SELECT document_code_of_file(${fingerprint}) AS code`;
    return ok(row?.code ?? null);
  });
  return found.ok ? found.value : null;
}

async function bytesOfDocument(context: Context, code: string): Promise<Uint8Array | undefined> {
  const found = await transact(context, async (tx) => {
    const [row] = await tx.$queryRaw<{ bytes: Uint8Array }[]>`SELECT bytes FROM document_by_code(${code})`;
    return ok(row?.bytes);
  });
  return found.ok ? found.value : undefined;
}

/** A reader forgives some bytes before the header, a check of papers need not. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.slice(0, 5)) === '%PDF-';

/** The portal writes the code into the file's own data in the clear; only its shape is looked for. */
function codeInPdf(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const [, written = ''] = /<pdf:Keywords>([0-9A-Z-]{14})<\/pdf:Keywords>/.exec(text) ?? [];
  return parseDocumentCode(written);
}
