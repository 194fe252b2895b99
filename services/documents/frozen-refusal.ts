/** The reasoned answer that a refused person is owed, frozen as a document. Its own words: messages `documents.refusal`. */
import { translatorFor } from '@/lib/i18n/translator';
import { fullName } from '@/lib/names/format';
import { clausesInLine } from '@/services/regulations/clause-name';
import { byChannel } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import type { RefusalGround } from '@/services/regulations/language/ending';
import type { FactSource } from '@/services/requests/facts-of-request';
import { momentInWords } from '@/services/working-time/words';
import type { DocumentCode } from './document-code';
import { type FrozenResult, inEach, initials, type Words } from './frozen-result';
import { signatureOfRefusal } from './signature-due';

export interface RefusalToFreeze {
  code: DocumentCode;
  regulationVersion: string;
  ground: RefusalGround<string>;
  /** As it was written for the person; may be empty where the ground says it all. */
  reason: string;
  /** Who decided, where a person did. */
  by: string | null;
  source: Omit<FactSource, 'locale'>;
  issuer: FrozenResult['issuer'];
  at: Date;
}

export async function frozenRefusal(input: RefusalToFreeze): Promise<FrozenResult> {
  const { ground, reason, by, source, issuer, at } = input;
  const { regulation, recipient, state, clinic } = source;
  const say = await inThree();
  const same = (text: string): Words => ({ kk: text, ru: text, en: text });
  const role = by === null ? null : ACTOR_NAMES[ground.by];
  const cites = byChannel(ground, state.channel).cites ?? [];
  const services = await translators('services');
  const lines: [string, Words | null][] = [
    ['number', same(source.number)],
    ['service', { ...regulation.title }],
    ['recipient', recipient && same(fullName(recipient))],
    ['filed', inEach((locale) => momentInWords(new Date(state.filedAt), clinic.zone, locale))],
    ['ground', { ...ground.ground }],
    ['reason', reason === '' ? null : same(reason)],
    [
      'clauses',
      cites.length === 0
        ? null
        : inEach((locale) =>
            clausesInLine({ id: regulation.id, cites }, locale, (key, values) =>
              services[locale](key, values),
            ),
          ),
    ],
    ['decided', role && by ? inEach((locale) => `${role[locale]}, ${by}`) : null],
    ['complaint', say('complaintText')],
  ];
  return {
    kind: 'emhana-refusal',
    version: 2,
    code: input.code,
    number: source.number,
    regulation: regulation.id,
    regulationVersion: input.regulationVersion,
    result: ground.name,
    form: state.channel === 'portal' ? 'electronic-document' : 'paper-document',
    signature: signatureOfRefusal(ground).kind,
    sensitive: regulation.privacy.sensitive,
    title: say(`title.${ground.kind}`),
    issuer,
    issuedAt: at.toISOString(),
    zone: clinic.zone,
    ...(recipient ? { holder: initials(recipient) } : {}),
    layout: { form: 'free', parts: [] },
    signatories:
      role && state.channel !== 'portal' ? [{ role: { ...role }, stamp: false, electronic: false }] : [],
    lines: lines.flatMap(([name, value]) => (value ? [{ name, label: say(`line.${name}`), value }] : [])),
  };
}

async function inThree(): Promise<(key: string) => Words> {
  const t = await translators('documents.refusal');
  return (key) => inEach((locale) => t[locale](key));
}

async function translators(namespace: string) {
  const [kk, ru, en] = [
    await translatorFor('kk', namespace),
    await translatorFor('ru', namespace),
    await translatorFor('en', namespace),
  ];
  return { kk, ru, en };
}
