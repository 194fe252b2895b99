/**
 * A certification authority for tests and for the demo: a root, an issuing authority under it, people's certificates in
 * the Kazakh profile, revocation lists. Its certificates say "TEST" in their names and are trusted by nobody else.
 */
import {
  authorityName,
  generateKeys,
  type Issuer,
  issueAuthority,
  issueList,
  issuePerson,
  issueService,
  type KeyKind,
  keyOf,
  newSerial,
  type Organisation,
  type Person,
  personName,
  type RevokedSerial,
  type ServiceKind,
  sealName,
} from '@/lib/signing/authority/certificates';
import type { Bytes } from '@/lib/signing/bytes';
import type { SigningKey } from '@/lib/signing/cades';
import { readCertificate } from '@/lib/signing/certificate';
import type { TrustAnchors } from '@/lib/signing/chain';
import { readRevocationList } from '@/lib/signing/crl';
import type { KeyPurpose } from '@/lib/signing/identity';
import type { OwnerKind } from '@/lib/signing/oids';
import type { RevocationSource } from '@/lib/signing/revocation';
import { listsInMemory } from '@/lib/signing/trust-lists';

export const DAY_MS = 86_400_000;

export interface IssueRequest {
  person: Person;
  at: Date;
  key?: KeyKind;
  /** `sign` unless said otherwise. */
  purpose?: KeyPurpose;
  /** A private person; with an organisation, its employee. */
  ownerKinds?: readonly OwnerKind[];
  /** A year from `at` unless said otherwise. */
  notBefore?: Date;
  notAfter?: Date;
  /** The national authority's for such an owner, unless said otherwise. */
  policies?: readonly string[];
}

export interface SealRequest {
  organisation: Organisation;
  at: Date;
  key?: KeyKind;
  /** A year from `at` unless said otherwise. */
  notAfter?: Date;
}

export interface Issued {
  serial: string;
  certificate: Bytes;
  privateKey: CryptoKey | SigningKey;
  /** PKCS #8, DER. */
  pkcs8: Bytes;
}

/** One authority with its key, as it is kept. */
export interface Seat {
  certificate: Bytes;
  issuer: Issuer;
  /** PKCS #8, DER. */
  pkcs8: Bytes;
}

export interface AppointOptions {
  key?: KeyKind;
  /** Three years from `at` unless said otherwise. */
  notAfter?: Date;
}

/** What signs for the authority without being it. */
export interface Service {
  certificate: Bytes;
  privateKey: CryptoKey | SigningKey;
}

export interface AuthorityState {
  root: Seat;
  issuing: Seat;
  revoked: RevokedSerial[];
  listNumber: number;
  crlAddress?: string;
}

export interface AuthorityOptions {
  at: Date;
  key?: KeyKind;
  /** Stands in the names of both authorities. */
  label?: string;
  crlAddress?: string;
  /** 10 unless said otherwise. */
  years?: number;
  /** Takes that authority's names over keys of its own: a forger, for tests. */
  imitating?: Authority;
}

export class Authority {
  readonly state: AuthorityState;

  constructor(state: AuthorityState) {
    this.state = state;
  }

  static async create(options: AuthorityOptions): Promise<Authority> {
    const { at, key = 'ec', label = 'EMHANA TEST', years = 10, crlAddress, imitating } = options;
    const notBefore = new Date(at.getTime() - DAY_MS);
    const notAfter = new Date(at.getTime() + years * 365 * DAY_MS);
    const rootKeys = await generateKeys(key);
    const rootIssuer: Issuer = {
      name: imitating?.state.root.issuer.name ?? authorityName(`НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (${label})`),
      key: await keyOf(rootKeys.publicKey),
      privateKey: rootKeys.privateKey,
    };
    const root = await issueAuthority(
      rootIssuer,
      { serial: newSerial(), subject: rootIssuer.name, key: rootIssuer.key, notBefore, notAfter },
      1,
    );
    const keys = await generateKeys(key);
    const issuer: Issuer = {
      name: imitating?.state.issuing.issuer.name ?? authorityName(`КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (${label})`),
      key: await keyOf(keys.publicKey),
      privateKey: keys.privateKey,
    };
    const issuing = await issueAuthority(
      rootIssuer,
      { serial: newSerial(), subject: issuer.name, key: issuer.key, notBefore, notAfter },
      0,
    );
    return new Authority({
      root: { certificate: root, issuer: rootIssuer, pkcs8: rootKeys.pkcs8 },
      issuing: { certificate: issuing, issuer, pkcs8: keys.pkcs8 },
      revoked: [],
      listNumber: 0,
      ...(crlAddress ? { crlAddress } : {}),
    });
  }

  async issue(request: IssueRequest): Promise<Issued> {
    const { person, at, key = 'ec', purpose = 'sign' } = request;
    const keys = await generateKeys(key);
    const serial = newSerial();
    const certificate = await issuePerson(this.state.issuing.issuer, {
      serial,
      subject: personName(person),
      key: await keyOf(keys.publicKey),
      notBefore: request.notBefore ?? new Date(at.getTime() - 60_000),
      notAfter: request.notAfter ?? new Date(at.getTime() + 365 * DAY_MS),
      purpose,
      ownerKinds: request.ownerKinds ?? (person.organisation ? ['legal-entity', 'employee'] : ['person']),
      ...(request.policies ? { policies: request.policies } : {}),
      ...(this.state.crlAddress ? { crlAddress: this.state.crlAddress } : {}),
    });
    return { serial, certificate, privateKey: keys.privateKey, pkcs8: keys.pkcs8 };
  }

  /** An organisation's own key, with nobody's name in it: what it signs, it signs as itself. */
  async issueSeal(request: SealRequest): Promise<Issued> {
    const { organisation, at, key = 'ec', notAfter = new Date(at.getTime() + 365 * DAY_MS) } = request;
    const keys = await generateKeys(key);
    const serial = newSerial();
    const certificate = await issuePerson(this.state.issuing.issuer, {
      serial,
      subject: sealName(organisation),
      key: await keyOf(keys.publicKey),
      notBefore: new Date(at.getTime() - 60_000),
      notAfter,
      purpose: 'sign',
      ownerKinds: ['legal-entity', 'legal-entity-information-system'],
      ...(this.state.crlAddress ? { crlAddress: this.state.crlAddress } : {}),
    });
    return { serial, certificate, privateKey: keys.privateKey, pkcs8: keys.pkcs8 };
  }

  /** A responder or an authority of time-stamps under the issuing authority, with an EC key unless said otherwise. */
  async appoint(kind: ServiceKind, at: Date, options: AppointOptions = {}): Promise<Service> {
    const { key = 'ec', notAfter = new Date(at.getTime() + 3 * 365 * DAY_MS) } = options;
    const keys = await generateKeys(key);
    const certificate = await issueService(
      this.state.issuing.issuer,
      {
        serial: newSerial(),
        subject: authorityName(kind === 'ocsp' ? 'OCSP RESPONDER (TEST)' : 'УАҚЫТ БЕЛГІСІ ҚЫЗМЕТІ (TEST)'),
        key: await keyOf(keys.publicKey),
        notBefore: new Date(at.getTime() - 60_000),
        notAfter,
      },
      kind,
    );
    return { certificate, privateKey: keys.privateKey };
  }

  /** Counts from the next lists on. */
  revoke(serial: string, at: Date, suspended = false): void {
    this.state.revoked = [
      ...this.state.revoked.filter((each) => each.serial !== serial),
      { serial, at, ...(suspended ? { suspended } : {}) },
    ];
  }

  async lists(at: Date, days = 30): Promise<{ root: Bytes; issuing: Bytes }> {
    this.state.listNumber += 1;
    const about = {
      number: this.state.listNumber,
      thisUpdate: at,
      nextUpdate: new Date(at.getTime() + days * DAY_MS),
    };
    return {
      root: await issueList(this.state.root.issuer, { ...about, revoked: [] }),
      issuing: await issueList(this.state.issuing.issuer, { ...about, revoked: this.state.revoked }),
    };
  }

  trust(): TrustAnchors {
    return {
      roots: [readCertificate(this.state.root.certificate)],
      intermediates: [readCertificate(this.state.issuing.certificate)],
    };
  }

  /** Fresh lists, held in memory: for tests. */
  async revocation(at: Date, days?: number): Promise<RevocationSource> {
    const { root, issuing } = await this.lists(at, days);
    return listsInMemory([readRevocationList(root), readRevocationList(issuing)]);
  }
}
