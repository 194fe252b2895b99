import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { dropWeek, publishDraft } from '@/app/[locale]/(admin)/admin/doctors/[doctor]/week/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { span } from '@/components/admin/day-words';
import { doctorTrail } from '@/components/admin/doctor-trail';
import { PreviewPanel } from '@/components/admin/preview-panel';
import { previewText } from '@/components/admin/preview-text';
import { RefusedPreview } from '@/components/admin/refused-preview';
import { WeekPicture } from '@/components/admin/week-picture';
import { previewWords } from '@/components/admin/words';
import { ButtonLink } from '@/components/ui/button';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { doctorAhead } from '@/services/scheduling/doctor-load';
import { doctorSchedule, listDoctors } from '@/services/scheduling/doctor-schedule';
import { previewWeek } from '@/services/scheduling/preview-week';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.preview');
  return { title: t('title') };
}

export default async function PreviewWeekPage({
  params,
}: PageProps<'/[locale]/admin/doctors/[doctor]/week/[week]/preview'>) {
  const page = await adminPage(params, 'schedule.publish');
  const given = await params;
  const [doctorId, weekId] = [idIn(given.doctor), idIn(given.week)];
  const { locale, context, clinic } = page;
  const [t, ui, words, schedule, ahead, doctors, preview] = await Promise.all([
    getTranslations('admin.preview'),
    getTranslations('ui'),
    previewWords(),
    doctorSchedule(context, { doctorId }),
    doctorAhead(context, { doctorId }),
    listDoctors(context),
    previewWeek(context, { weekId }),
  ]);
  const { doctor, weeks } = shown(schedule);
  const draft = weeks.find((week) => week.weekId === weekId);
  if (draft?.state !== 'draft') redirect(href(locale, `/admin/doctors/${doctorId}`));
  const inForce = weeks.find(({ state }) => state === 'in-force');
  const edit = href(locale, `/admin/doctors/${doctorId}/week/${weekId}`);
  const hidden = { weekId, doctorId };
  const booked = shown(ahead).booked.filter(({ date }) => date >= draft.validFrom);
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={`${t('title')}: ${fullName(doctor)}`}
      lead={t('lead', { dates: span(draft.validFrom, draft.validUntil, locale, t('onwards')) })}
      trail={await doctorTrail(locale, doctor)}
      actions={
        <ButtonLink kind="secondary" href={edit}>
          {t('change')}
        </ButtonLink>
      }
    >
      <div className="a-two">
        <section className="e-stack" aria-label={t('picture')}>
          <h2>{t('picture')}</h2>
          <WeekPicture
            locale={locale}
            label={t('picture')}
            rows={draft.rows}
            ghosts={inForce?.rows ?? []}
            booked={booked}
          />
        </section>
        <div className="e-stack">
          {preview.ok ? (
            <>
              <PreviewPanel
                preview={
                  await previewText(preview.value, {
                    locale,
                    zone: clinic.zone,
                    doctors: shown(doctors),
                  })
                }
                words={words}
              />
              <AdminForm
                form="publish-"
                action={publishDraft}
                initial={freshAdmin()}
                hidden={hidden}
                summary={ui('errorSummary')}
                fields={[]}
                submit={t('publish')}
                busy={ui('busy')}
              />
            </>
          ) : (
            <RefusedPreview locale={locale} refused={preview} back={{ href: edit, text: t('change') }} />
          )}
          <AdminForm
            form="drop-"
            action={dropWeek}
            initial={freshAdmin()}
            hidden={hidden}
            summary={ui('errorSummary')}
            fields={[]}
            submit={t('drop')}
            busy={ui('busy')}
            kind="quiet"
          />
        </div>
      </div>
    </AdminFrame>
  );
}
