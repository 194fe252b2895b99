/** Where the portal asks about signatures, from the environment. Addresses alone; whom it believes lies in a folder. */
import { z } from 'zod';
import { type AddressSet, NCA_ADDRESSES } from '@/lib/signing/nca-addresses';

const address = z.url({ protocol: /^https?$/ });
const addresses = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(address));

const schema = z.object({
  NCA_ADDRESSES: z.enum(['production', 'test']).optional(),
  OCSP_URL: address.optional(),
  CRL_URLS: addresses.optional(),
  TSP_URL: address.optional(),
  NCANODE_URL: address.optional(),
});

export interface SignatureConfiguration {
  ocsp?: string;
  lists: readonly string[];
  tsp?: string;
  ncaNode?: string;
}

/** A set of addresses as a whole (NCA_ADDRESSES), each of which may be set otherwise. Throws, naming what is wrong. */
export function signatureConfiguration(
  env: Readonly<Record<string, string | undefined>> = process.env,
): SignatureConfiguration {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, env[name] || undefined]));
  const read = schema.safeParse(given);
  if (!read.success) throw new Error(`signatures are configured wrongly:\n${z.prettifyError(read.error)}`);
  const { NCA_ADDRESSES: set, OCSP_URL, CRL_URLS, TSP_URL, NCANODE_URL } = read.data;
  const known = set && NCA_ADDRESSES[set satisfies AddressSet];
  const ocsp = OCSP_URL ?? known?.ocsp;
  const tsp = TSP_URL ?? known?.tsp;
  return {
    lists: CRL_URLS ?? known?.lists ?? [],
    ...(ocsp ? { ocsp } : {}),
    ...(tsp ? { tsp } : {}),
    ...(NCANODE_URL ? { ncaNode: NCANODE_URL } : {}),
  };
}
