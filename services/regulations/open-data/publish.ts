/** A definition as open data: clause addresses in full, nothing left out, the same words for the same things. */

import type { z } from 'zod';
import { actById, REGULATIONS, regulationsOfAct, versionOf } from '../catalogue';
import { gateOf } from '../facts';
import type { Act } from '../language/act';
import type { Clause, Reading, Regulation } from '../language/regulation';
import type { Hours } from '../language/time';
import { outline } from '../outline';
import { publishCourse } from './course';
import { type Grounder, grounderOf } from './ground';
import type { actAnswerSchema, listSchema, PublishedRegulation } from './schema';

export const hrefOf = (id: string): string => `/api/v1/regulations/${id}`;

export function publish(regulation: Regulation): PublishedRegulation {
  const { id, annex, service, title, summary } = regulation;
  const ground = grounderOf(regulation);
  return {
    id,
    version: versionOf(regulation),
    act: publishedAct(actById(regulation.act)),
    annex,
    service,
    titles: title,
    summary,
    ...whoAndWhere(regulation, ground),
    ...whenAndWhat(regulation, ground),
    ...publishCourse(regulation, ground),
    readings: readingsOf(id, regulation.readings),
    clauses: clausesOf(id, regulation),
  };
}

function whoAndWhere(regulation: Regulation, ground: Grounder) {
  const { form, providers, applicants, channels, fees, languages, attachment } = regulation;
  return {
    form: { kind: form.kind, automation: form.automation, ...ground(form) },
    providers: providers.map((provider) => ({
      kind: provider.kind,
      name: provider.name,
      organisations: (provider.organisations ?? []).map((one) => ({
        name: one.name,
        address: one.address,
        phones: [...one.phones],
        serves: one.serves ?? null,
        cites: ground(one).cites,
      })),
      ...ground(provider),
    })),
    applicants: applicants.map((one) => ({
      who: one.who,
      channels: [...one.channels],
      recipientAge: one.recipientAge ?? null,
      ...ground(one),
    })),
    channels: (Object.keys(channels) as (keyof typeof channels)[]).map((channel) => {
      const rule = channels[channel];
      return { channel, open: rule.open, ...(rule.open ? {} : { why: rule.why }), ...ground(rule) };
    }),
    fees: fees.map((fee) => ({ for: fee.for, free: fee.free, ...ground(fee) })),
    languages: languages ? { languages: [...languages.languages], ...ground(languages) } : null,
    attachment: {
      rule: attachment.rule,
      channels: attachment.rule === 'required' ? [...attachment.channels] : [],
      refusal: attachment.rule === 'required' ? attachment.refusal : null,
      gate: [...gateOf(attachment)],
      ...ground(attachment),
    },
  };
}

function whenAndWhat(regulation: Regulation, ground: Grounder) {
  const { hours, portalHours, cutOffs, acceptance, limits, documents, slotChoice, change } = regulation;
  return {
    hours: publishHours(hours, ground),
    otherHours: (regulation.otherHours ?? []).map((one) => publishHours(one, ground)),
    portalHours: portalHours
      ? { roundTheClock: true, exceptMaintenance: portalHours.exceptMaintenance, ...ground(portalHours) }
      : null,
    cutOffs: cutOffs.map((cutOff) => ({
      channels: [...cutOff.channels],
      beforeClosing: cutOff.beforeClosing,
      printed: cutOff.printed.map(({ weekdays, at }) => ({ weekdays: [...weekdays], at })),
      ...ground(cutOff),
    })),
    acceptance: acceptance.map((rule) => ({
      channels: [...rule.channels],
      outsideHours: rule.outsideHours,
      condition: rule.when ?? null,
      ...ground(rule),
    })),
    limits: limits.flatMap((rule) =>
      rule.channels.map((channel) => ({
        name: rule.name,
        title: rule.title,
        channel,
        ...rule.limit,
        from: typeof rule.from === 'string' ? rule.from : rule.from.step,
        condition: rule.when ?? null,
        until: rule.until === 'filing' ? rule.until : rule.until.step,
        clock: rule.clock,
        ...ground(rule),
      })),
    ),
    documents: documents.map((one) => ({
      name: one.name,
      title: one.title,
      channels: [...one.channels],
      condition: one.when ?? null,
      source: one.source,
      consent: [...(one.consent ?? [])],
      ...ground(one),
    })),
    slotChoice: slotChoice
      ? {
          by: slotChoice.by,
          kind: slotChoice.kind,
          channels: [...slotChoice.channels],
          horizon: slotChoice.horizon ? { ...slotChoice.horizon.limit, ...ground(slotChoice.horizon) } : null,
          ...ground(slotChoice),
        }
      : null,
    change: change ? { until: change.until, ...ground(change) } : null,
  };
}

const publishHours = (hours: Hours<string>, ground: Grounder) => ({
  stated: hours.stated,
  provider: hours.stated ? hours.provider : null,
  week: hours.stated ? hours.week.map((row) => ({ ...row, weekdays: [...row.weekdays] })) : [],
  holidaysOff: hours.stated ? hours.holidaysOff : null,
  ...ground(hours),
});

const readingsOf = (id: string, readings: Readonly<Record<string, Reading<string>>>) =>
  Object.entries(readings).map(([name, { kind, question, clauses, reading, why }]) => ({
    name,
    kind,
    question,
    clauses: clauses.map((key) => `${id}/${key}`),
    reading,
    why,
  }));

const clausesOf = (
  id: string,
  body: { clauses: Readonly<Record<string, Clause>>; chapters?: Regulation['chapters'] },
) =>
  outline({ clauses: body.clauses, ...(body.chapters ? { chapters: body.chapters } : {}) }).flatMap((key) => {
    const clause = body.clauses[key];
    return clause ? [{ address: `${id}/${key}`, ...clause }] : [];
  });

function publishedAct({
  clauses: _,
  readings: __,
  approves: ___,
  cites: ____,
  ...act
}: Act): PublishedRegulation['act'] {
  return { ...act, amendments: [...act.amendments] };
}

/** An act of several regulations: its own clauses, and where the regulations are. */
export function publishAct(act: Act): z.infer<typeof actAnswerSchema> {
  return {
    act: publishedAct(act),
    regulations: regulationsOfAct(act.id).map((regulation) => ({
      id: regulation.id,
      titles: regulation.title,
      href: hrefOf(regulation.id),
      version: versionOf(regulation),
    })),
    readings: readingsOf(`${act.id}/act`, act.readings),
    clauses: clausesOf(`${act.id}/act`, act),
  };
}

export function publishList(): z.infer<typeof listSchema> {
  return {
    regulations: REGULATIONS.map((regulation) => {
      const { id, shortTitle, status, jurisdiction } = actById(regulation.act);
      const count = (disposition: Clause['disposition']) =>
        Object.values(regulation.clauses).filter((clause) => clause.disposition === disposition).length;
      return {
        id: regulation.id,
        href: hrefOf(regulation.id),
        version: versionOf(regulation),
        act: { id, shortTitle, status, jurisdiction },
        annex: regulation.annex,
        service: regulation.service,
        titles: regulation.title,
        clauses: { encoded: count('encoded'), read: count('read'), informative: count('informative') },
      };
    }),
    schema: hrefOf('schema.json'),
  };
}
