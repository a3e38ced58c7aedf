/** Runs to show: made from events, as a runner would tell them, with a clock that the test turns. */
import { asRunName, asTrialId } from '../../src/contract/ids.ts';
import type { LiveEvent, PlannedFact, RunEvent } from '../../src/contract/run-event.ts';
import type { StageEvent } from '../../src/contract/stage-event.ts';
import { Scene } from '../../src/report/scene.ts';
import { asDigest, type Digest } from '../../src/util/digest.ts';

export const KEY: Digest = asDigest('ab'.repeat(32));
export const START: number = Date.UTC(2026, 0, 2, 3, 4, 5);

export function planned(id: string, needs: readonly string[] = [], kind = 'command'): PlannedFact {
  return {
    id: asTrialId(id),
    stage: id.split('[')[0] ?? id,
    kind,
    status: 'run',
    needs: needs.map(asTrialId),
    estimateMs: undefined,
  };
}

/** Collects events; each is `seconds` after the one before. */
export class Story {
  readonly events: LiveEvent[] = [];
  readonly #seconds: number;
  now: number = START;

  constructor(seconds = 1) {
    this.#seconds = seconds;
  }

  tell(event: RunEvent): this {
    this.events.push({ ...event, at: this.now });
    this.now += this.#seconds * 1000;
    return this;
  }

  stage(trial: string, told: StageEvent): this {
    const at = this.now;
    this.events.push({
      event: 'stage',
      at,
      trial: asTrialId(trial),
      attempt: 1,
      told: { ...told, at },
    });
    this.now += this.#seconds * 1000;
    return this;
  }

  begin(trials: readonly PlannedFact[]): this {
    return this.tell({
      event: 'run-started',
      format: 1,
      run: asRunName('2026-01-02-brave-otter'),
      pipeline: 'quickstart',
      file: 'pipelines/quickstart.yaml',
      version: '0.1.0',
      pid: 4711,
      host: 'here',
      argv: ['run'],
    }).tell({ event: 'planned', trials });
  }

  start(id: string, attempt = 1): this {
    const trial = asTrialId(id);
    const directory = `/state/work/k/attempts/${attempt}`;
    const process = { pid: 4712, startTime: '1', bootId: 'b', host: 'here' };
    return this.tell({ event: 'attempt-starting', trial, key: KEY, attempt, directory }).tell({
      event: 'attempt-started',
      trial,
      key: KEY,
      attempt,
      process,
    });
  }

  finish(id: string, metrics: Record<string, number> = {}, seconds = 12): this {
    const trial = asTrialId(id);
    return this.tell({ event: 'trial-finished', trial, key: KEY, outputs: {}, metrics, seconds });
  }

  cached(id: string): this {
    const trial = asTrialId(id);
    return this.tell({ event: 'trial-cached', trial, key: KEY, outputs: {}, metrics: {} });
  }

  scene(): Scene {
    const scene = new Scene();
    for (const event of this.events) scene.apply(event);
    return scene;
  }
}

/** A run in the middle of everything: cached, done, running, retrying, failed, many trials, waiting. */
export function busyStory(): Story {
  const seeds = [0, 1, 2, 3, 4, 5].map((seed) => `finetune[seed=${seed},lr=0.001]`);
  const story = new Story().begin([
    planned('fetch', [], 'fetch'),
    planned('records', ['fetch'], 'dataset'),
    planned('tokenizer', ['records'], 'vqkd'),
    planned('pretrain', ['tokenizer'], 'mim'),
    planned('flaky', ['records']),
    ...seeds.map((id) => planned(id, ['pretrain'], 'classify')),
    planned('evaluate', seeds, 'evaluate'),
  ]);
  story.cached('fetch').start('records').finish('records', { count: 60000 }, 3.2);
  story.start('tokenizer').finish('tokenizer', { 'train.loss': 0.41234, usage: 0.98 }, 75);
  story.start('flaky').tell({
    event: 'attempt-ended',
    trial: asTrialId('flaky'),
    key: KEY,
    attempt: 1,
    end: { kind: 'exited', code: 3 },
    seconds: 2,
  });
  story.tell({
    event: 'trial-retry',
    trial: asTrialId('flaky'),
    after: { kind: 'exited', code: 3 },
    delayMs: 60_000,
    attempt: 2,
  });
  story.start('pretrain', 2).stage('pretrain', {
    event: 'resumed',
    step: 400,
    path: 'checkpoints/400',
  });
  story.stage('pretrain', {
    event: 'progress',
    done: 420,
    total: 1200,
    unit: 'steps',
    epoch: 3,
    epochs: 10,
    rate: 12.34,
    show: { loss: 2.31234, mlm_acc: 0.123 },
  });
  story.start(seeds[0] ?? '').finish(seeds[0] ?? '', { 'val.acc1': 0.81 });
  story.start(seeds[1] ?? '').stage(seeds[1] ?? '', {
    event: 'progress',
    done: 3 * 2 ** 20,
    total: 12 * 2 ** 20,
    unit: 'bytes',
    rate: 2 ** 20,
  });
  story.tell({
    event: 'trial-failed',
    trial: asTrialId(seeds[2] ?? ''),
    key: KEY,
    diagnostics: [
      {
        code: 'RP6101',
        severity: 'error',
        message: 'Cannot read "data/7.png": found 3 bytes, expected a picture',
        notes: ['in the split train'],
        suggestion: 'Remove the file, or fetch it again',
      },
    ],
  });
  return story;
}
