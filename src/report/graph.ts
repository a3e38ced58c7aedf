/** The stages and their edges as a picture in text: a tree for the terminal, Mermaid, or Graphviz. */
import type { Plan } from '../plan/plan.ts';
import { clean, type Paper, lineOf } from './text.ts';
import { plural } from './value.ts';

interface Node {
  readonly name: string;
  readonly kind: string;
  readonly trials: number;
  readonly needs: readonly string[];
}

export function graphLines(
  plan: Plan,
  format: 'ascii' | 'mermaid' | 'dot',
  paper: Paper,
): string[] {
  const nodes = nodesOf(plan);
  switch (format) {
    case 'ascii':
      return asciiLines(nodes, paper);
    case 'mermaid':
      return mermaidLines(nodes);
    case 'dot':
      return dotLines(nodes, plan.pipeline.name);
  }
}

/** Stages in the order of the plan, so each stands below all it needs. */
function nodesOf(plan: Plan): Node[] {
  const stageOf = new Map(plan.trials.map((trial) => [trial.id, trial.stage.name]));
  const nodes = new Map<
    string,
    { name: string; kind: string; trials: number; needs: Set<string> }
  >();
  for (const trial of plan.trials) {
    const { name } = trial.stage;
    const node = nodes.get(name) ?? { name, kind: trial.kind.name, trials: 0, needs: new Set() };
    node.trials += 1;
    for (const need of trial.needs) {
      const stage = stageOf.get(need);
      if (stage !== undefined && stage !== name) node.needs.add(stage);
    }
    nodes.set(name, node);
  }
  return [...nodes.values()].map((node) => ({ ...node, needs: [...node.needs] }));
}

/** A line per stage; the depth is the longest way from a start, and what it needs stands beside it. */
function asciiLines(nodes: readonly Node[], paper: Paper): string[] {
  const depth = new Map<string, number>();
  return nodes.map((node) => {
    const level = Math.max(0, ...node.needs.map((need) => (depth.get(need) ?? 0) + 1));
    depth.set(node.name, level);
    const many = node.trials > 1 ? ` × ${plural(node.trials, 'trial')}` : '';
    const from = node.needs.length === 0 ? '' : `  ← ${node.needs.map(clean).join(', ')}`;
    return lineOf(
      [
        { text: '  '.repeat(level) },
        { text: clean(node.name), tone: 'bold' },
        { text: ` (${clean(node.kind)})${many}`, tone: 'dim' },
        { text: from },
      ],
      paper,
    );
  });
}

function mermaidLines(nodes: readonly Node[]): string[] {
  const id = new Map(nodes.map((node, index) => [node.name, `s${index}`]));
  const label = (node: Node): string => {
    const many = node.trials > 1 ? ` × ${node.trials}` : '';
    return `${clean(node.name)}${many}<br/><i>${clean(node.kind)}</i>`.replaceAll('"', '#quot;');
  };
  return [
    'flowchart LR',
    ...nodes.map((node) => `  ${id.get(node.name)}["${label(node)}"]`),
    ...nodes.flatMap((node) =>
      node.needs.map((need) => `  ${id.get(need)} --> ${id.get(node.name)}`),
    ),
  ];
}

function dotLines(nodes: readonly Node[], name: string): string[] {
  const quote = (text: string): string => JSON.stringify(clean(text));
  return [
    `digraph ${quote(name)} {`,
    '  rankdir=LR; node [shape=box];',
    ...nodes.map((node) => {
      const many = node.trials > 1 ? ` × ${node.trials}` : '';
      return `  ${quote(node.name)} [label=${quote(`${node.name}${many} (${node.kind})`)}];`;
    }),
    ...nodes.flatMap((node) =>
      node.needs.map((need) => `  ${quote(need)} -> ${quote(node.name)};`),
    ),
    '}',
  ];
}
