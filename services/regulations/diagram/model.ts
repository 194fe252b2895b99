/** The business process of a regulation by one channel: what a swimlane diagram and its table show. Pure data. */
import type { Limit } from '@/services/working-time/limit';
import type { StepActor } from '../language/actors';
import type { Channel, RegulationId } from '../language/names';
import type { Text } from '../language/text';

export type NodeKind = 'start' | 'task' | 'gateway' | 'given' | 'end' | 'withdrawal';
/** How a route ends. */
export type EndKind = 'result' | 'refusal';

export interface DiagramNode {
  id: string;
  kind: NodeKind;
  lane: StepActor;
  title: Text;
  /** The clock of a task. `appointed-time`: until the agreed visit. */
  clock?: Limit | 'appointed-time';
  /** The portal does the task by itself where this holds. */
  automatic?: readonly Text[];
  end?: EndKind;
  /** Full clause addresses. */
  clauses: readonly string[];
}

export interface DiagramEdge {
  id: string;
  from: string;
  to: string;
  label?: Text;
  clauses: readonly string[];
}

export interface Diagram {
  regulation: RegulationId;
  channel: Channel;
  lanes: readonly StepActor[];
  nodes: readonly DiagramNode[];
  edges: readonly DiagramEdge[];
}
