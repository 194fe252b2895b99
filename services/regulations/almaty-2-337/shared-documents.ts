import { ALL, DIRECT } from '../common/channels';
import type { Channel } from '../language/names';
import type { DocumentNeeded } from '../language/regulation';
import { text } from '../language/text';

/** What both regulations ask for, each under clauses of its own. */
export function documentsAskedFor<K extends string>({
  identity,
  representative,
  attachment,
  attachmentAsked,
}: {
  identity: K;
  representative: K;
  attachment: readonly [K, ...K[]];
  attachmentAsked: readonly Channel[];
}): readonly DocumentNeeded<K>[] {
  return [
    {
      name: 'identity-document',
      title: text('Жеке куәлік', 'Удостоверение личности', 'Identity document'),
      channels: DIRECT,
      when: { recipientAge: { from: 16 } },
      source: 'applicant',
      cites: [identity],
      reading: 'no-document',
    },
    {
      name: 'birth-certificate',
      title: text('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
      channels: DIRECT,
      when: { recipientAge: { below: 16 } },
      source: 'applicant',
      cites: [identity],
      reading: 'no-document',
    },
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: ALL,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      cites: [representative],
    },
    {
      name: 'attachment',
      title: text('Осы емханаға бекітілу', 'Прикрепление к этой поликлинике', 'Attachment to this clinic'),
      channels: attachmentAsked,
      source: 'register',
      cites: attachment,
      reading: 'who-obtains-data',
    },
  ];
}
