import { getTranslations } from 'next-intl/server';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';

interface Certificate {
  file: string;
  purpose?: 'authenticate';
  bad?: string;
}

interface Account {
  key: string;
  who: string;
  iin: string;
  about: string;
}

interface Props {
  citizens: readonly (Account & { certificates: readonly Certificate[] })[];
  clinics: readonly {
    name: string;
    staff: readonly (Account & { code: string | null; certificates: readonly Certificate[] })[];
  }[];
}

/** Who can be played: citizens with their certificates, staff by clinic with the code of the moment. */
export async function DemoAccounts({ citizens, clinics }: Props) {
  const t = await getTranslations('demo');
  return (
    <>
      <Table
        caption={t('citizens')}
        stack
        columns={[
          { key: 'who', header: t('who'), heads: true },
          { key: 'iin', header: t('iin') },
          { key: 'about', header: t('note') },
          { key: 'certificates', header: t('certificates') },
        ]}
        rows={citizens.map(({ key, who, iin, about, certificates }) => ({
          key,
          cells: { who, iin, about, certificates: <Certificates certificates={certificates} /> },
        }))}
      />
      <h2>{t('staff')}</h2>
      <p className="e-prose e-help">{t('codeHelp')}</p>
      {clinics.map(({ name, staff }, at) => (
        <Details key={name} summary={name} open={at === 0}>
          <Table
            caption={name}
            captionHidden
            stack
            columns={[
              { key: 'who', header: t('who'), heads: true },
              { key: 'iin', header: t('iin') },
              { key: 'about', header: t('note') },
              { key: 'code', header: t('code') },
              { key: 'certificates', header: t('certificates') },
            ]}
            rows={staff.map(({ key, who, iin, about, code, certificates }) => ({
              key,
              cells: {
                who,
                iin,
                about,
                code: code ? <code>{code}</code> : t('noCode'),
                certificates: <Certificates certificates={certificates} />,
              },
            }))}
          />
        </Details>
      ))}
    </>
  );
}

async function Certificates({ certificates }: { certificates: readonly Certificate[] }) {
  const t = await getTranslations('demo');
  return (
    <ul className="flex list-none flex-wrap gap-x-4 p-0">
      {certificates.map(({ file, purpose, bad }) => (
        <li key={file}>
          <a className="inline-block py-1" href={`/api/demo/certificates/${file}`} download>
            {bad
              ? t('badCertificate', { bad: bad.replaceAll('-', '_') })
              : t(purpose ? 'signInCertificate' : 'certificate')}
          </a>
        </li>
      ))}
    </ul>
  );
}
