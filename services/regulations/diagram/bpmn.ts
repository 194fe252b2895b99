/**
 * A regulation's business process as BPMN 2.0: a pool and a process for each channel, lanes for actors, and the places
 * of everything (DI), so that a standard modeller opens it as it is drawn on the portal.
 */
import { ACTOR_NAMES } from '../language/actors';
import { CHANNELS } from '../language/names';
import type { Regulation } from '../language/regulation';
import type { Locale } from '../language/text';
import { diagramsOf } from './draw';
import { type Layout, layout, type Placed, type PlacedEdge, type PlacedNode, type Point } from './layout';
import type { Diagram, DiagramNode } from './model';
import { element, type Markup, render } from './xml';

const BETWEEN_POOLS = 60;
const POOL_HEAD = 30;

/** `words`: what stands in a node; `note`: what is said of it besides (its limit, its clauses). */
export interface Wording {
  words: (node: DiagramNode) => readonly string[];
  note: (node: DiagramNode) => string;
}

interface Pool {
  diagram: Diagram;
  drawn: Layout;
  /** Where its left upper corner is. */
  top: number;
  id: (name: string) => string;
}

export function bpmnOf(regulation: Regulation, locale: Locale, wording: Wording): string {
  let top = 0;
  const pools = diagramsOf(regulation).map((diagram): Pool => {
    const drawn = layout(diagram, locale, wording.words);
    const pool = { diagram, drawn, top, id: (name: string) => safe(`${diagram.channel}_${name}`) };
    top += drawn.height + BETWEEN_POOLS;
    return pool;
  });
  const base = safe(regulation.id);
  const name = regulation.title[locale];
  return render(
    element(
      'bpmn:definitions',
      {
        'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
        'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
        'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
        'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
        id: `definitions_${base}`,
        name,
        targetNamespace: `urn:emhana:regulations:${regulation.id.replaceAll('/', ':')}`,
      },
      [
        element(
          'bpmn:collaboration',
          { id: 'collaboration' },
          pools.map(({ diagram, id }) =>
            element('bpmn:participant', {
              id: id('pool'),
              name: `${name}. ${CHANNELS[diagram.channel][locale]}`,
              processRef: id('process'),
            }),
          ),
        ),
        ...pools.map((pool) => processOf(pool, locale, wording)),
        element('bpmndi:BPMNDiagram', { id: 'diagram' }, [
          element(
            'bpmndi:BPMNPlane',
            { id: 'plane', bpmnElement: 'collaboration' },
            pools.flatMap(drawingOf),
          ),
        ]),
      ],
    ),
  );
}

function processOf({ diagram, id }: Pool, locale: Locale, wording: Wording): Markup {
  const lanes = diagram.lanes.map((lane) =>
    element(
      'bpmn:lane',
      { id: id(`lane-${lane}`), name: ACTOR_NAMES[lane][locale] },
      diagram.nodes
        .filter((node) => node.lane === lane)
        .map((node) => element('bpmn:flowNodeRef', {}, [id(node.id)])),
    ),
  );
  return element(
    'bpmn:process',
    { id: id('process'), name: CHANNELS[diagram.channel][locale], isExecutable: 'false' },
    [
      element('bpmn:laneSet', { id: id('lanes') }, lanes),
      ...diagram.nodes.map((node) => flowNode(node, diagram, id, locale, wording)),
      ...diagram.edges.map((edge) =>
        element('bpmn:sequenceFlow', {
          id: id(edge.id),
          ...(edge.label ? { name: edge.label[locale] } : {}),
          sourceRef: id(edge.from),
          targetRef: id(edge.to),
        }),
      ),
    ],
  );
}

const TAGS = {
  start: 'bpmn:startEvent',
  task: 'bpmn:userTask',
  gateway: 'bpmn:exclusiveGateway',
  given: 'bpmn:intermediateThrowEvent',
  end: 'bpmn:endEvent',
  withdrawal: 'bpmn:subProcess',
} as const satisfies Record<DiagramNode['kind'], string>;

function flowNode(
  node: DiagramNode,
  { edges }: Diagram,
  id: Pool['id'],
  locale: Locale,
  { note }: Wording,
): Markup {
  const name = node.title[locale];
  const tag = node.kind === 'task' && node.lane === 'portal' ? 'bpmn:serviceTask' : TAGS[node.kind];
  const said = note(node);
  const documentation = said === '' ? [] : [element('bpmn:documentation', {}, [said])];
  const attributes = { id: id(node.id), ...(name === '' ? {} : { name }) };
  if (node.kind === 'withdrawal') {
    const [from, to, flow] = [id(`${node.id}-asked`), id(`${node.id}-done`), id(`${node.id}-flow`)];
    return element(tag, { ...attributes, triggeredByEvent: 'true' }, [
      ...documentation,
      element('bpmn:startEvent', { id: from, isInterrupting: 'true' }, [
        element('bpmn:outgoing', {}, [flow]),
        element('bpmn:messageEventDefinition', { id: id(`${node.id}-message`) }),
      ]),
      element('bpmn:endEvent', { id: to }, [element('bpmn:incoming', {}, [flow])]),
      element('bpmn:sequenceFlow', { id: flow, sourceRef: from, targetRef: to }),
    ]);
  }
  return element(tag, attributes, [
    ...documentation,
    ...edges.filter(({ to }) => to === node.id).map((edge) => element('bpmn:incoming', {}, [id(edge.id)])),
    ...edges
      .filter(({ from }) => from === node.id)
      .map((edge) => element('bpmn:outgoing', {}, [id(edge.id)])),
  ]);
}

function drawingOf({ diagram, drawn, top, id }: Pool): Markup[] {
  const shape = (name: string, box: Box, more: Record<string, string> = {}, inside: Markup[] = []) =>
    element('bpmndi:BPMNShape', { id: id(`${name}-shape`), bpmnElement: id(name), ...more }, [
      bounds(box, top),
      ...inside,
    ]);
  return [
    shape(
      'pool',
      { x: -POOL_HEAD, y: 0, width: drawn.width + POOL_HEAD, height: drawn.height },
      { isHorizontal: 'true' },
    ),
    ...drawn.bands.map(({ lane, y, height }) =>
      shape(`lane-${lane}`, { x: 0, y, width: drawn.width, height }, { isHorizontal: 'true' }),
    ),
    ...drawn.nodes.flatMap((placed) => nodeShapes(placed, shape, id, top)),
    ...drawn.edges.map((placed) => edgeDrawing(placed, id, top)),
  ].filter(() => diagram.nodes.length > 0);
}

type Box = Placed['shape'];
type Shape = (name: string, box: Box, more?: Record<string, string>, inside?: Markup[]) => Markup;

function nodeShapes(
  { node, shape: box, ...whole }: PlacedNode,
  shape: Shape,
  id: Pool['id'],
  top: number,
): Markup[] {
  if (node.kind === 'withdrawal') {
    const [from, to] = eventsInside(box);
    return [
      shape(node.id, box, { isExpanded: 'true' }),
      shape(`${node.id}-asked`, from),
      shape(`${node.id}-done`, to),
      line(
        id,
        `${node.id}-flow`,
        [
          { x: from.x + from.width, y: from.y + from.height / 2 },
          { x: to.x, y: to.y + to.height / 2 },
        ],
        top,
      ),
    ];
  }
  const words =
    node.kind === 'task' || whole.lines.length === 0
      ? []
      : [
          element('bpmndi:BPMNLabel', {}, [
            bounds(
              {
                x: whole.x,
                y: box.y + box.height + 4,
                width: whole.width,
                height: whole.height - box.height - 4,
              },
              top,
            ),
          ]),
        ];
  return [shape(node.id, box, node.kind === 'gateway' ? { isMarkerVisible: 'true' } : {}, words)];
}

/** Where the two events of a withdrawal stand in its box, under its words. */
export function eventsInside({ x, y, width, height }: Box): [Box, Box] {
  const at = y + height - 46;
  return [
    { x: x + 20, y: at, width: 36, height: 36 },
    { x: x + width - 56, y: at, width: 36, height: 36 },
  ];
}

function edgeDrawing({ edge, points, label }: PlacedEdge, id: Pool['id'], top: number): Markup {
  const words = label ? [element('bpmndi:BPMNLabel', {}, [bounds(label, top)])] : [];
  return line(id, edge.id, points, top, words);
}

const line = (
  id: Pool['id'],
  name: string,
  points: readonly Point[],
  top: number,
  inside: Markup[] = [],
): Markup =>
  element('bpmndi:BPMNEdge', { id: id(`${name}-line`), bpmnElement: id(name) }, [
    ...points.map(({ x, y }) => element('di:waypoint', { x: number(x), y: number(y + top) })),
    ...inside,
  ]);

const bounds = ({ x, y, width, height }: Box, top: number): Markup =>
  element('dc:Bounds', { x: number(x), y: number(y + top), width: number(width), height: number(height) });

const number = (value: number): string => String(Math.round(value * 10) / 10);
/** An XML id begins with a letter and knows no slash. */
const safe = (name: string): string => name.replaceAll(/[^A-Za-z0-9_-]/g, '_');
