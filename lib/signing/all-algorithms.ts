/** What the portal can check: RSA and ECDSA by WebCrypto, and Kazakhstan's GOST family. */
import { type AlgorithmRegistry, webCryptoAlgorithms } from '@/lib/signing/algorithms';
import { gostDigests, gostSignatures } from '@/lib/signing/gost/algorithms';

export const allAlgorithms: AlgorithmRegistry = {
  digests: new Map([...webCryptoAlgorithms.digests, ...gostDigests]),
  signatures: new Map([...webCryptoAlgorithms.signatures, ...gostSignatures]),
};
