import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locale';

interface Account {
  key: string;
  who: string;
  iin: string;
  note?: string;
}

interface Props {
  locale: Locale;
  citizens: readonly (Account & { certificates: readonly { file: string; bad?: string }[] })[];
  staff: readonly (Account & { totp?: string; code: string | null })[];
}

export async function DemoAccounts({ citizens, staff }: Props) {
  const t = await getTranslations('demo');
  return (
    <>
      <Table
        caption={t('citizens')}
        stack
        columns={[
          { key: 'who', header: t('who'), heads: true },
          { key: 'iin', header: t('iin') },
          { key: 'note', header: t('note') },
          { key: 'certificates', header: t('certificates') },
        ]}
        rows={citizens.map(({ key, who, iin, note, certificates }) => ({
          key,
          cells: {
            who,
            iin,
            note,
            certificates: certificates.map(({ file, bad }) => (
              <a key={file} className="me-3" href={`/api/demo/certificates/${file}`} download>
                {bad ? t('badCertificate', { bad: bad.replaceAll('-', '_') }) : t('certificate')}
              </a>
            )),
          },
        }))}
      />
      <Table
        caption={t('staff')}
        stack
        columns={[
          { key: 'who', header: t('who'), heads: true },
          { key: 'iin', header: t('iin') },
          { key: 'note', header: t('note') },
          { key: 'code', header: t('code') },
        ]}
        rows={staff.map(({ key, who, iin, note, code }) => ({
          key,
          cells: { who, iin, note, code: code ? <code>{code}</code> : t('noCode') },
        }))}
      />
      <p className="e-help">{t('codeHelp')}</p>
    </>
  );
}
