// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { REGULATIONS } from '../catalogue';
import { LOCALES } from '../language/text';
import { bpmnOf } from './bpmn';
import { diagramsOf } from './draw';
import { layout } from './layout';

const wording = (locale: (typeof LOCALES)[number]) => ({
  words: ({ title }: { title: Record<(typeof LOCALES)[number], string> }) =>
    title[locale] ? [title[locale]] : [],
  note: () => 'note',
});

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  'the business process of %s',
  (_, regulation) => {
    const diagrams = diagramsOf(regulation);

    it('has a diagram for each open channel, from a start to at least one end', () => {
      const open = Object.values(regulation.channels).filter(({ open }) => open);
      expect(diagrams).toHaveLength(open.length);
      for (const { nodes, edges } of diagrams) {
        expect(nodes.filter(({ kind }) => kind === 'start')).toHaveLength(1);
        expect(nodes.some(({ kind }) => kind === 'end')).toBe(true);
        for (const { id, kind } of nodes) {
          if (kind === 'withdrawal') continue;
          if (kind !== 'start') expect(edges.some(({ to }) => to === id)).toBe(true);
          if (kind !== 'end') expect(edges.some(({ from }) => from === id)).toBe(true);
        }
      }
    });

    it('shows every step and every ground for refusal of its channel', () => {
      for (const { channel, nodes } of diagrams) {
        const ids = new Set(nodes.map(({ id }) => id));
        for (const { name, channels, by } of regulation.refusals) {
          if (channels.includes(channel)) expect(ids, `${name} by ${by}`).toContain(`refusal-${name}`);
        }
      }
      const drawn = new Set(diagrams.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
      for (const { name } of regulation.steps) expect(drawn).toContain(`step-${name}`);
    });

    it('is placed so that no two boxes overlap and every line ends at its boxes', () => {
      for (const diagram of diagrams) {
        const { nodes, edges, width, height } = layout(diagram, 'kk', wording('kk').words);
        const boxes = [...nodes, ...edges.flatMap(({ label }) => (label ? [label] : []))];
        for (const [index, a] of boxes.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(width);
          expect(a.y + a.height).toBeLessThanOrEqual(height);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
        for (const { points } of edges) expect(points.length).toBeGreaterThanOrEqual(2);
      }
    });

    it.each(LOCALES)(
      'is BPMN 2.0 whose ids are unique, whose flows lead somewhere, and all drawn (%s)',
      (locale) => {
        const xml = new DOMParser().parseFromString(bpmnOf(regulation, locale, wording(locale)), 'text/xml');
        expect(xml.getElementsByTagName('parsererror')).toHaveLength(0);
        const all = [...xml.getElementsByTagName('*')];
        const ids = all.flatMap((one) => one.getAttribute('id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(ids);
        const named = (name: string) => all.filter(({ localName }) => localName === name);
        for (const flow of named('sequenceFlow')) {
          expect(known).toContain(flow.getAttribute('sourceRef'));
          expect(known).toContain(flow.getAttribute('targetRef'));
        }
        const drawn = new Set(all.flatMap((one) => one.getAttribute('bpmnElement') ?? []));
        for (const id of drawn) expect(known).toContain(id);
        const nodes = [
          'startEvent',
          'endEvent',
          'userTask',
          'serviceTask',
          'exclusiveGateway',
          'intermediateThrowEvent',
        ];
        for (const name of [...nodes, 'subProcess', 'sequenceFlow', 'lane', 'participant'])
          for (const one of named(name)) expect(drawn).toContain(one.getAttribute('id'));
        for (const reference of named('flowNodeRef')) expect(known).toContain(reference.textContent);
      },
    );
  },
);
