/** From a definition to its business process: follows each channel's route through steps, decisions and endings. */
import { automaticOf } from '../facts';
import type { StepActor } from '../language/actors';
import type { RefusalGround } from '../language/ending';
import { CHANNELS, type Channel } from '../language/names';
import type { Regulation } from '../language/regulation';
import type { Next, Step, StepOutcome } from '../language/step';
import { type Text, text } from '../language/text';
import { conditionText, judged, possibleBy } from './condition-text';
import type { Diagram, DiagramEdge, DiagramNode } from './model';

const OTHERWISE = text('Басқа жағдайда', 'В ином случае', 'Otherwise');
const GATE = text('Порталдың тексеруі', 'Проверка портала', 'Checks of the portal');
const PASSED = text('Тексеруден өтті', 'Проверка пройдена', 'Checks passed');
const START = text('Өтініш беріледі', 'Подаётся заявление', 'A request is filed');
const WITHDRAWN = text(
  'Өтініш қайтарып алынды (кез келген кезде)',
  'Заявление отозвано (в любой момент)',
  'The request is withdrawn (at any time)',
);

/** One diagram for each channel that the act opens, in the order of the channels' names. */
export function diagramsOf(regulation: Regulation): readonly Diagram[] {
  const channels = (Object.keys(CHANNELS) as Channel[]).filter(
    (channel) => regulation.channels[channel].open && regulation.routes[channel],
  );
  return channels.flatMap((channel) => {
    const route = regulation.routes[channel];
    return route ? [new Drawing(regulation, channel).from(route)] : [];
  });
}

type Ground = { cites?: readonly string[] | undefined };

class Drawing {
  private readonly nodes = new Map<string, DiagramNode>();
  private readonly edges: DiagramEdge[] = [];
  /** Grounds of refusal that no outcome leads to: whoever may refuse does so at the first own step. */
  private readonly loose: RefusalGround<string>[];

  constructor(
    private readonly regulation: Regulation,
    private readonly channel: Channel,
  ) {
    const led = new Set(
      regulation.steps.flatMap(({ outcomes }) =>
        Object.values(outcomes).flatMap(({ next }) => ('refusal' in next ? [next.refusal] : [])),
      ),
    );
    this.loose = regulation.refusals.filter(
      ({ name, channels }) => channels.includes(channel) && !led.has(name),
    );
  }

  from(route: Next): Diagram {
    this.add({
      id: 'start',
      kind: 'start',
      lane: 'applicant',
      title: START,
      clauses: this.addresses(this.regulation.channels[this.channel]),
    });
    const atGate = this.loose.filter(({ by }) => by === 'portal');
    if (atGate.length > 0) {
      this.add({ id: 'gate', kind: 'gateway', lane: 'portal', title: GATE, clauses: [] });
      this.join('start', 'gate');
      for (const ground of atGate) this.join('gate', this.refusal(ground, 'portal'), ground.ground, ground);
      this.lead('gate', route, 'portal', PASSED);
    } else {
      this.lead('start', route, 'applicant');
    }
    this.attachLoose();
    const { withdrawal } = this.regulation;
    if (withdrawal.allowed) {
      this.add({
        id: 'withdrawal',
        kind: 'withdrawal',
        lane: 'applicant',
        title: WITHDRAWN,
        clauses: this.addresses(withdrawal),
      });
    }
    const nodes = [...this.nodes.values()];
    const lanes = [...new Set(nodes.map(({ lane }) => lane))];
    const { id } = this.regulation;
    return { regulation: id, channel: this.channel, lanes, nodes, edges: this.edges };
  }

  private add(node: DiagramNode): string {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    return node.id;
  }

  private join(from: string, to: string, label?: Text, ground: Ground = {}): void {
    const id = `flow-${this.edges.length + 1}`;
    this.edges.push({ id, from, to, ...(label ? { label } : {}), clauses: this.addresses(ground) });
  }

  private addresses = ({ cites = [] }: Ground): readonly string[] =>
    (cites ?? []).map((key) => `${this.regulation.id}/${key}`);

  private lead(from: string, next: Next, lane: StepActor, label?: Text, ground: Ground = {}): void {
    this.join(from, this.target(next, lane), label, ground);
  }

  /** The node where a continuation arrives; makes it, and all that follows it, when it is met first. */
  private target(next: Next, lane: StepActor): string {
    if ('result' in next) return this.result(next.result, lane);
    if ('refusal' in next) {
      const ground = this.regulation.refusals.find(({ name }) => name === next.refusal);
      if (!ground) throw new Error(`${this.regulation.id} has no refusal "${next.refusal}"`);
      return this.refusal(ground, lane);
    }
    return this.step(next.step);
  }

  private step(name: string): string {
    const step = this.regulation.steps.find((candidate) => candidate.name === name);
    if (!step) throw new Error(`${this.regulation.id} has no step "${name}"`);
    const { when } = step;
    const sure = step.channels.includes(this.channel)
      ? when
        ? judged(when.condition, this.channel)
        : true
      : false;
    if (when && sure === false) return this.target(when.otherwise, step.actor);
    if (!when || sure === true) return this.task(step);
    const id = `if-${name}`;
    if (this.nodes.has(id)) return id;
    this.add({ id, kind: 'gateway', lane: step.actor, title: text('', '', ''), clauses: [] });
    this.join(id, this.task(step), conditionText(when.condition, this.regulation), step);
    this.lead(id, when.otherwise, step.actor, OTHERWISE);
    return id;
  }

  private task(step: Step<string>): string {
    const id = `step-${step.name}`;
    if (this.nodes.has(id)) return id;
    const clock =
      step.wait.kind === 'appointed-time' ? 'appointed-time' : step.wait.byChannel[this.channel]?.limit;
    const automatic = automaticOf(step)
      .filter(({ when }) => possibleBy(when, this.channel))
      .map(({ when }) => conditionText(when, this.regulation));
    this.add({
      id,
      kind: 'task',
      lane: step.actor,
      title: step.title,
      ...(clock ? { clock } : {}),
      ...(automatic.length > 0 ? { automatic } : {}),
      clauses: this.addresses(step),
    });
    const outcomes = Object.entries(step.outcomes).filter(([, { when }]) => possibleBy(when, this.channel));
    const [only] = outcomes;
    if (outcomes.length === 1 && only) {
      this.outcome(id, step, only);
    } else {
      const after = this.add({
        id: `after-${step.name}`,
        kind: 'gateway',
        lane: step.actor,
        title: text('', '', ''),
        clauses: [],
      });
      this.join(id, after);
      for (const outcome of outcomes) this.outcome(after, step, outcome);
    }
    return id;
  }

  private outcome(from: string, step: Step<string>, [name, outcome]: [string, StepOutcome<string>]): void {
    if (!outcome.gives) {
      this.lead(from, outcome.next, step.actor, outcome.label, outcome);
      return;
    }
    const result = this.regulation.results.find((candidate) => candidate.name === outcome.gives);
    const given = this.add({
      id: `given-${step.name}-${name}`,
      kind: 'given',
      lane: step.actor,
      title: result?.title ?? outcome.label,
      clauses: result ? this.addresses(result) : [],
    });
    this.join(from, given, outcome.label, outcome);
    this.lead(given, outcome.next, step.actor);
  }

  private attachLoose(): void {
    const tasks = this.regulation.steps.filter(({ name }) => this.nodes.has(`step-${name}`));
    for (const ground of this.loose) {
      if (ground.by === 'portal') continue;
      const step = tasks.find(({ actor, orBy = [] }) => [actor, ...orBy].includes(ground.by)) ?? tasks[0];
      if (!step) continue;
      const after = this.decisionAfter(step);
      this.join(after, this.refusal(ground, step.actor), ground.ground, ground);
    }
  }

  /** The gateway after a task; put between the task and its only way on where there is none yet. */
  private decisionAfter({ name, actor }: Step<string>): string {
    const id = `after-${name}`;
    if (this.nodes.has(id)) return id;
    this.add({ id, kind: 'gateway', lane: actor, title: text('', '', ''), clauses: [] });
    const task = `step-${name}`;
    for (const [index, edge] of this.edges.entries()) {
      if (edge.from === task) this.edges[index] = { ...edge, from: id };
    }
    this.join(task, id);
    return id;
  }

  private result(name: string, lane: StepActor): string {
    const result = this.regulation.results.find((candidate) => candidate.name === name);
    if (!result) throw new Error(`${this.regulation.id} has no result "${name}"`);
    const clauses = this.addresses(result);
    return this.add({ id: `result-${name}`, kind: 'end', end: 'result', lane, title: result.title, clauses });
  }

  private refusal(ground: RefusalGround<string>, lane: StepActor): string {
    const id = `refusal-${ground.name}`;
    return this.add({
      id,
      kind: 'end',
      end: 'refusal',
      lane,
      title: REFUSED[ground.kind],
      clauses: this.addresses(ground),
    });
  }
}

const REFUSED = {
  'not-accepted': text('Қабылданбады', 'Не принято', 'Not accepted'),
  'service-refused': text('Қызметтен бас тартылды', 'В услуге отказано', 'Service refused'),
  clinical: text('Дәрігердің бас тартуы', 'Врачебный отказ', 'Clinical refusal'),
} as const satisfies Record<RefusalGround<string>['kind'], Text>;
