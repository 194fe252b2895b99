import { describe, expect, it } from 'vitest';
import { nameOfCertificate } from '@/services/identity/name-of-certificate';

describe('the name in a certificate of the national authority', () => {
  it('is read as people write it: the given name from CN, the patronymic from GIVENNAME', () => {
    const signer = { surname: 'ҚОЖАХМЕТОВА', commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ', patronymic: 'ӨМІРБЕКҚЫЗЫ' };
    expect(nameOfCertificate(signer)).toEqual({
      surname: 'Қожахметова',
      givenName: 'Әйгерім',
      patronymic: 'Өмірбекқызы',
    });
  });

  it('keeps both parts of a double name, and does without a patronymic', () => {
    const signer = { surname: 'ИВАНОВА-СЕЙТ', commonName: 'ИВАНОВА-СЕЙТ АННА МАРИЯ' };
    expect(nameOfCertificate(signer)).toEqual({
      surname: 'Иванова-Сейт',
      givenName: 'Анна Мария',
      patronymic: null,
    });
  });

  it('names nobody where CN and SURNAME do not agree or one is missing', () => {
    expect(nameOfCertificate({ commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ' })).toBeUndefined();
    expect(nameOfCertificate({ surname: 'ҚОЖАХМЕТОВА', commonName: 'ҚОЖАХМЕТОВА' })).toBeUndefined();
    expect(nameOfCertificate({ surname: 'БАСҚА', commonName: 'ҚОЖАХМЕТОВА ӘЙГЕРІМ' })).toBeUndefined();
  });
});
