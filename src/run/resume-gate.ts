/**
 * Whether a program may go on from a checkpoint: the facts of `resume.only_if_same` are written down with
 * each attempt, and compared with those of the attempt that left the checkpoint.
 */
import type { CompatibilityFact, CompatibilityRule } from '../contract/stage-kind.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { cannotTellFact } from '../diagnostics/messages/run.ts';
import { unreachable } from '../util/invariant.ts';
import type { Attempt } from './attempt.ts';
import { runBounded } from './checkpoint-validators.ts';
import { mtimeOf } from './checkpoints.ts';

export type Facts = Readonly<Record<string, string>>;

export interface FactPlace {
  readonly trial: string;
  readonly projectRoot: string;
  readonly granted: { readonly cpus: number; readonly gpus: number };
}

/**
 * The facts as they are now.
 *
 * @throws RepriseError RP4045 when a program does not tell.
 */
export async function currentFacts(rule: CompatibilityRule, place: FactPlace): Promise<Facts> {
  const facts: Record<string, string> = {};
  for (const [name, fact] of Object.entries(rule.facts)) {
    facts[name] = await factNow(name, fact, place);
  }
  return facts;
}

async function factNow(name: string, fact: CompatibilityFact, place: FactPlace): Promise<string> {
  switch (fact.kind) {
    case 'value':
      return fact.value;
    case 'resource':
      return String(place.granted[fact.resource]);
    case 'program': {
      const answer = await runBounded(fact.argv, fact.timeoutMs, place.projectRoot);
      if (answer.kind === 'exited' && answer.code === 0) return answer.stdout.trim();
      const detail = answer.kind === 'lost' ? answer.detail : `ended with exit code ${answer.code}`;
      const { trial } = place;
      throw new RepriseError(
        cannotTellFact({ trial, fact: name, program: fact.argv[0] ?? '', detail }),
      );
    }
    default:
      return unreachable(fact);
  }
}

export interface ChangedFact {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/**
 * What has changed since a checkpoint was written. A fact that was not written down then (the rule is
 * new) says nothing.
 */
export function changedSince(
  checkpoint: string,
  attempts: readonly Attempt[],
  now: Facts,
): readonly ChangedFact[] {
  const writtenAt = mtimeOf(checkpoint);
  const known = attempts.filter(({ record }) => record.facts !== undefined);
  // The last that had begun when it was written; file times may be coarse, so else the first there is.
  const writer = known.findLast(({ record }) => record.startedAt <= writtenAt) ?? known[0];
  const before = writer?.record.facts ?? {};
  return Object.entries(now).flatMap(([name, value]) => {
    const was = before[name];
    return was === undefined || was === value ? [] : [{ name, before: was, now: value }];
  });
}
