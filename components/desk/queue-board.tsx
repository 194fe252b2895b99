'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DeskForm } from '@/components/desk/desk-form';
import type { DeskAction } from '@/components/desk/form-state';
import type { QueueRow } from '@/components/desk/queue-row';
import { RowKeys } from '@/components/ui/row-keys';
import { type Column, Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { TimeLeftTicker } from '@/components/ui/time-left-ticker';
import type { DurationWords } from '@/lib/i18n/duration';

type Counts = Readonly<Record<string, number>>;

interface Props {
  rows: readonly QueueRow[];
  /** ISO, the server's. */
  now: string;
  /** The case beside the list. */
  open: string | null;
  /** Another page follows. */
  more: boolean;
  /** Where the state of this very list is asked for; null for a list that does not live (a search, a later page). */
  live: string | null;
  tabs: readonly { state: string; href: string; label: string; current: boolean }[];
  counts: Counts;
  most: number;
  back: string;
  take: DeskAction;
  locale: string;
  words: {
    label: string;
    caption: string;
    columns: Readonly<Record<'left' | 'name' | 'number' | 'service' | 'step' | 'channel' | 'next', string>>;
    take: string;
    busy: string;
    summary: string;
    answer: string;
    show: string;
    gone: string;
    lost: string;
    /** "{n} new": forms by the plural rules of the language. */
    fresh: Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;
    time: DurationWords;
  };
}

interface Status {
  due: string;
  takenBy: string | null;
  mine: boolean;
}

const PING_MS = 400;

/**
 * The queue stays as it was shown: rows change where they stand, finished ones fade, and new ones are counted in a bar
 * until somebody asks for them.
 */
export function QueueBoard({
  rows,
  now,
  open,
  more,
  live,
  tabs,
  counts,
  most,
  back,
  take,
  locale,
  words,
}: Props) {
  const router = useRouter();
  const [shown, setShown] = useState(rows);
  const [status, setStatus] = useState<ReadonlyMap<string, Status>>(() => statusOf(rows));
  const [numbers, setNumbers] = useState(counts);
  const [lost, setLost] = useState(false);
  const wanted = useRef(false);

  useEffect(() => {
    setStatus(statusOf(rows));
    setNumbers(counts);
    if (!wanted.current) return;
    wanted.current = false;
    setShown(rows);
  }, [rows, counts]);

  useEffect(() => {
    if (!live) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await fetch(live, { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return setLost(true);
      const read: { rows: (Status & { requestId: string })[]; counts: Counts } = await answer.json();
      setLost(false);
      setStatus(new Map(read.rows.map(({ requestId, ...row }) => [requestId, row])));
      setNumbers(read.counts);
    };
    const source = new EventSource('/api/staff/queue/events');
    source.addEventListener('changed', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PING_MS);
    });
    source.addEventListener('open', () => setLost(false));
    source.addEventListener('error', () => setLost(true));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [live]);

  const fresh = useMemo(() => {
    const known = new Set(shown.map(({ requestId }) => requestId));
    // What belongs to a later page is no news of this one.
    const last = more ? (shown.at(-1)?.due ?? '') : '9';
    return [...status].filter(([id, { due }]) => !known.has(id) && due <= last).length;
  }, [shown, status, more]);

  const show = () => {
    wanted.current = true;
    router.refresh();
  };
  const freshWords = words.fresh[pluralOf(locale, fresh)].replace('#', String(fresh));
  const columns: Column[] = [
    { key: 'left', header: words.columns.left },
    { key: 'name', header: words.columns.name, heads: true },
    { key: 'service', header: words.columns.service },
    { key: 'step', header: words.columns.step },
    { key: 'channel', header: words.columns.channel },
    { key: 'number', header: words.columns.number },
    { key: 'next', header: words.columns.next },
  ];
  return (
    <div className="e-queue">
      {tabs.length > 0 ? (
        <Tabs
          label={words.label}
          tabs={tabs.map(({ state, current, ...tab }) => ({
            ...tab,
            current,
            label: (
              <>
                {tab.label}
                <span className="e-count">
                  {(numbers[state] ?? 0) >= most ? `${most}+` : (numbers[state] ?? 0)}
                </span>
              </>
            ),
          }))}
        />
      ) : null}
      <div role="status" className="e-queue-bar">
        {fresh > 0 && live ? (
          <button type="button" className="e-button" data-kind="primary" data-key="." onClick={show}>
            {freshWords} <kbd className="e-key">.</kbd> {words.show}
          </button>
        ) : null}
        {lost && live ? <span className="e-help">{words.lost}</span> : null}
      </div>
      <RowKeys table="queue-rows" />
      <Table
        id="queue-rows"
        caption={words.caption}
        captionHidden
        sticky
        columns={columns}
        rows={shown.map((row) => {
          const state = status.get(row.requestId) ?? null;
          const gone = live !== null && state === null;
          const by = state ? state.takenBy : row.takenBy;
          const mine = state ? state.mine : row.mine;
          return {
            key: row.requestId,
            current: row.requestId === open,
            cells: {
              left: row.due ? (
                <TimeLeftTicker
                  due={row.due}
                  now={now}
                  at={row.dueAt}
                  length="short"
                  locale={locale}
                  words={words.time}
                />
              ) : (
                <span className="e-help">{row.filed}</span>
              ),
              name: (
                <Link
                  href={row.panel}
                  scroll={false}
                  prefetch={false}
                  aria-current={row.requestId === open || undefined}
                >
                  {row.name}
                </Link>
              ),
              number: row.number,
              service: row.service,
              step: gone ? <span className="e-help">{words.gone}</span> : row.step,
              channel: row.channel,
              next: gone ? null : mine ? (
                <Link
                  className="e-button"
                  data-kind="secondary"
                  data-key="a"
                  href={`${row.panel}#answer`}
                  scroll={false}
                  prefetch={false}
                >
                  {words.answer}
                </Link>
              ) : by ? (
                <span className="e-help">{by}</span>
              ) : row.takeable ? (
                <DeskForm
                  form={`take-${row.requestId}`}
                  className="e-desk-inline"
                  action={take}
                  hidden={{ request: row.requestId, back: caseBack(back, row.requestId) }}
                  summary={words.summary}
                  submit={words.take}
                  busy={words.busy}
                  kind="secondary"
                  shortcut="t"
                />
              ) : null,
            },
          };
        })}
      />
    </div>
  );
}

const statusOf = (rows: readonly QueueRow[]): ReadonlyMap<string, Status> =>
  new Map(rows.map(({ requestId, due, takenBy, mine }) => [requestId, { due: due ?? '', takenBy, mine }]));

/** After taking, the case is open beside the list. */
function caseBack(back: string, requestId: string): string {
  const [path = '', query = ''] = back.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('case', requestId);
  return `${path}?${parameters}`;
}

function pluralOf(locale: string, n: number): 'one' | 'few' | 'many' | 'other' {
  const form = new Intl.PluralRules(locale).select(n);
  return form === 'zero' || form === 'two' ? 'other' : form;
}
