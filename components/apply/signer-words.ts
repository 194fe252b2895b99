import { getTranslations } from 'next-intl/server';
import type { SignerProblem, SignerWarning } from '@/lib/signing/browser/signer';

/** Everything the browser may have to say of a key, in the reader's language: the island carries no translator. */
export async function signerWords(): Promise<Record<SignerProblem | SignerWarning, string>> {
  const t = await getTranslations('signing');
  const said = (code: SignerProblem | SignerWarning): string => t(`signer.${code}`);
  return {
    'wrong-password': said('wrong-password'),
    'insecure-page': said('insecure-page'),
    'not-a-p12': said('not-a-p12'),
    'too-large': said('too-large'),
    'no-key': said('no-key'),
    'no-certificate': said('no-certificate'),
    'unsupported-algorithm': said('unsupported-algorithm'),
    'needs-ncalayer': said('needs-ncalayer'),
    cancelled: said('cancelled'),
    'ncalayer-absent': said('ncalayer-absent'),
    'ncalayer-busy': said('ncalayer-busy'),
    'ncalayer-closed': said('ncalayer-closed'),
    'signing-failed': said('signing-failed'),
    expired: said('expired'),
    'not-yet-valid': said('not-yet-valid'),
    'authentication-only': said('authentication-only'),
    'signing-only': said('signing-only'),
  };
}
