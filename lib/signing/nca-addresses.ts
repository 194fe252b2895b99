/**
 * Where the National Certification Authority answers. Addresses alone: its certificates are data that an administrator
 * loads and compares by fingerprint. All of it travels over plain HTTP; every answer's own signature is what counts.
 */
export interface AuthorityAddresses {
  ocsp: string;
  tsp: string;
  lists: readonly string[];
  /** For the administrator to fetch from, beside the published fingerprints. */
  certificates: readonly string[];
}

export const NCA_ADDRESSES = {
  production: {
    ocsp: 'http://ocsp.pki.gov.kz/',
    tsp: 'http://tsp.pki.gov.kz/',
    lists: [
      'http://crl.pki.gov.kz/nca_rsa_2022.crl',
      'http://crl.pki.gov.kz/nca_gost_2022.crl',
      'http://crl.pki.gov.kz/nca_d_rsa_2022.crl',
      'http://crl.pki.gov.kz/nca_d_gost_2022.crl',
      'http://crl.root.gov.kz/gost.crl',
      'http://crl.root.gov.kz/rsa.crl',
      'http://crl.root.gov.kz/gost2020.crl',
      'http://crl.root.gov.kz/rsa2020.crl',
    ],
    certificates: [
      'http://pki.gov.kz/cert/nca_gost_2022.cer',
      'http://pki.gov.kz/cert/root_gost_2022.cer',
      'http://pki.gov.kz/cert/nca_rsa.crt',
      'http://root.gov.kz/cert/root_gost_2020.cer',
      'http://root.gov.kz/cert/root_rsa_2020.cer',
    ],
  },
  test: {
    ocsp: 'http://test.pki.gov.kz/ocsp/',
    tsp: 'http://test.pki.gov.kz/tsp/',
    lists: [
      'http://test.pki.gov.kz/crl/nca_rsa_test.crl',
      'http://test.pki.gov.kz/crl/nca_d_rsa_test.crl',
      'http://test.pki.gov.kz/crl/nca_gost_test.crl',
      'http://test.pki.gov.kz/crl/nca_d_gost_test.crl',
      'http://test.pki.gov.kz/crl/nca_gost2022_test.crl',
      'http://test.pki.gov.kz/crl/nca_gost2022_d_test.crl',
      'http://test.pki.gov.kz/crl/root_rsa.crl',
      'http://test.pki.gov.kz/crl/root_gost.crl',
      'http://crl.root.gov.kz/gost_test_2022.crl',
    ],
    certificates: [
      'http://test.pki.gov.kz/cert/root_rsa_test.cer',
      'http://test.pki.gov.kz/cert/root_gost_test.cer',
      'http://test.pki.gov.kz/cert/root_test_gost_2022.cer',
      'http://test.pki.gov.kz/cert/nca_rsa_test.cer',
      'http://test.pki.gov.kz/cert/nca_gost_test.cer',
      'http://test.pki.gov.kz/cert/nca_gost2022_test.cer',
    ],
  },
} as const satisfies Record<string, AuthorityAddresses>;

export type AddressSet = keyof typeof NCA_ADDRESSES;
