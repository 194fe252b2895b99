import { getTranslations } from 'next-intl/server';
import { weekdayNames } from '@/components/admin/day-words';
import { rangeOf, WeekGrid } from '@/components/admin/week-grid';
import { marksOf } from '@/components/admin/week-marks';
import { drawnWeek, rowsOf, type Span, type Stored } from '@/components/admin/week-rows';
import type { Locale } from '@/lib/i18n/locale';

interface Props {
  locale: Locale;
  label: string;
  rows: readonly Stored[];
  /** The week that holds, drawn beneath. */
  ghosts?: readonly Stored[];
  booked?: readonly Span[];
}

const LEAST = { from: 8 * 60, to: 18 * 60 };

/** A week to look at, with its booked times; the legend says what is drawn. */
export async function WeekPicture({ locale, label, rows, ghosts = [], booked = [] }: Props) {
  const t = await getTranslations('admin.legend');
  const blocks = drawnWeek(rowsOf(rows));
  const beneath = drawnWeek(rowsOf(ghosts));
  const marks = marksOf(booked, blocks);
  const legend = [
    { kind: 'appointments', text: t('appointments') },
    { kind: 'home-visits', text: t('homeVisits') },
    ...(ghosts.length > 0 ? [{ kind: 'ghost', text: t('ghost') }] : []),
    ...(marks.length > 0 ? [{ kind: 'booked', text: t('booked') }] : []),
    ...(marks.some(({ lost }) => lost) ? [{ kind: 'lost', text: t('lost') }] : []),
  ];
  return (
    <>
      <WeekGrid
        label={label}
        weekdays={weekdayNames(locale)}
        range={rangeOf([...blocks, ...beneath, ...booked], LEAST)}
        blocks={blocks}
        ghosts={beneath}
        marks={marks}
      />
      <ul className="a-legend">
        {legend.map(({ kind, text }) => (
          <li key={kind} data-kind={kind}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
