/** The end of a run for scripts: the last line of `run --progress json`, and `status --json`. */
import type { RunStatus } from '../contract/run-event.ts';
import type { TrialStateName } from '../journal/run-state.ts';
import type { Scene } from './scene.ts';

export interface TrialJson {
  readonly status: TrialStateName;
  readonly key: string | null;
  readonly attempts: number;
  readonly seconds: number | null;
}

export interface ClaimJson {
  readonly claim: string;
  readonly expected: string;
  readonly got: number | null;
  readonly tolerance: number | null;
  readonly verdict: string;
}

export interface RunEndedJson {
  readonly event: 'run-ended';
  readonly at: number;
  readonly run: string;
  readonly status: RunStatus;
  readonly exitCode: number;
  readonly trials: Readonly<Record<string, TrialJson>>;
  readonly claims: readonly ClaimJson[];
}

export function runEndedJson(
  event: {
    readonly at: number;
    readonly run: string;
    readonly status: RunStatus;
    readonly exitCode: number;
  },
  scene: Scene,
): RunEndedJson {
  const { at, run, status, exitCode } = event;
  return {
    event: 'run-ended',
    at,
    run,
    status,
    exitCode,
    trials: trialsJson(scene),
    claims: claimsJson(scene),
  };
}

export function trialsJson(scene: Scene): Readonly<Record<string, TrialJson>> {
  return Object.fromEntries(
    scene.trials().map((trial) => [
      trial.id,
      {
        status: trial.state,
        key: trial.key ?? null,
        attempts: trial.attempts.length,
        seconds: trial.seconds ?? null,
      },
    ]),
  );
}

export function claimsJson(scene: Scene): readonly ClaimJson[] {
  return scene.state.claims.map(({ claim, expected, got, tolerance, verdict }) => ({
    claim,
    expected,
    got,
    tolerance,
    verdict,
  }));
}
