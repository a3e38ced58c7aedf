/**
 * Tells others what becomes of a run: starts a program, or posts to an address, as `notify:` of the
 * profile says. A telling that fails is a warning; none holds the run up, and its end no longer than
 * `LIMIT_MS`.
 */
import { spawn } from 'node:child_process';
import type { LiveEvent } from '../contract/run-event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { notificationFailed } from '../diagnostics/messages/run.ts';
import type { CheckedPipeline, NotifyEvent, NotifyRule } from '../language/pipeline.ts';
import { hostname } from 'node:os';

/** What a program reads from its standard input, and an address is sent. */
export interface Notification {
  readonly event: NotifyEvent;
  readonly run: string;
  readonly pipeline: string;
  readonly file: string;
  /** How the run ended; absent while it goes on. */
  readonly status?: string;
  readonly exitCode?: number;
  readonly trial?: string;
  /** Why a trial failed, first things first. */
  readonly problems?: readonly { readonly code: string; readonly message: string }[];
  /** One sentence, where chat programs look for it. */
  readonly text: string;
  readonly host: string;
  readonly directory: string;
  /** ISO 8601. */
  readonly at: string;
}

const LIMIT_MS = 10_000;

export class Notifier {
  /** Hears of what failed while the run goes on. */
  onProblem: (diagnostic: Diagnostic) => void = () => undefined;
  readonly #pipeline: Pick<CheckedPipeline, 'name' | 'file' | 'root' | 'execution'>;
  readonly #place: { readonly run: string; readonly directory: string };
  readonly #limitMs: number;
  readonly #underway = new Set<Promise<void>>();
  readonly #late: Diagnostic[] = [];
  /** Trials that were tried again. */
  readonly #retried = new Set<string>();
  #hasEnded = false;

  constructor(
    pipeline: Pick<CheckedPipeline, 'name' | 'file' | 'root' | 'execution'>,
    place: { readonly run: string; readonly directory: string },
    limitMs: number = LIMIT_MS,
  ) {
    this.#pipeline = pipeline;
    this.#place = place;
    this.#limitMs = limitMs;
  }

  /** Answers at once; what is told is told beside the run. */
  hear(event: LiveEvent): void {
    if (this.#pipeline.execution.notify.length === 0) return;
    if (event.event === 'run-ended') this.#hasEnded = true;
    for (const one of this.#worthTelling(event)) {
      const rules = this.#pipeline.execution.notify.filter(({ on }) => on.includes(one.event));
      for (const rule of rules) this.#tell(rule, one);
    }
    if (event.event === 'trial-retry') this.#retried.add(event.trial);
  }

  /** Resolves when all has been told, or has failed; with what failed after the run had ended. */
  async settled(): Promise<readonly Diagnostic[]> {
    this.#hasEnded = true;
    await Promise.all(this.#underway);
    return this.#late;
  }

  #worthTelling(event: LiveEvent): readonly Notification[] {
    const { name, file } = this.#pipeline;
    const { run, directory } = this.#place;
    const facts = { run, pipeline: name, file, host: hostname(), directory };
    const at = new Date(event.at).toISOString();
    switch (event.event) {
      case 'run-ended': {
        const { status, exitCode } = event;
        const text = `${name} ${ENDED[status]} (run ${run}, exit code ${exitCode})`;
        return [{ event: status, ...facts, status, exitCode, text, at }];
      }
      case 'trial-failed': {
        const { trial } = event;
        const problems = event.diagnostics.map(({ code, message }) => ({ code, message }));
        const why = problems[0] === undefined ? '' : `: ${problems[0].message}`;
        const text = `${trial} of ${name} failed${why} (run ${run})`;
        const told = { ...facts, trial, problems, text, at };
        const failed: Notification = { event: 'trial-failed', ...told };
        return this.#retried.has(trial)
          ? [failed, { ...failed, event: 'retries-exhausted' }]
          : [failed];
      }
      case 'trial-retry': {
        const { trial, attempt } = event;
        const text = `${trial} of ${name} is tried again, attempt ${attempt} (run ${run})`;
        return [{ event: 'retry', ...facts, trial, text, at }];
      }
      case 'attempt-ended': {
        const { trial, end } = event;
        if (end.kind !== 'idle-timeout') return [];
        const text = `${trial} of ${name} made no progress and was ended (run ${run})`;
        return [{ event: 'stalled', ...facts, trial, text, at }];
      }
      default:
        return [];
    }
  }

  #tell(rule: NotifyRule, notification: Notification): void {
    const sending = send(rule, notification, this.#pipeline.root, this.#limitMs).then((detail) => {
      if (detail === undefined) return;
      const to = rule.command?.[0] ?? shownAddress(rule.webhook ?? '');
      const diagnostic = notificationFailed({ event: notification.event, to, detail });
      if (this.#hasEnded) this.#late.push(diagnostic);
      else this.onProblem(diagnostic);
    });
    this.#underway.add(sending);
    void sending.finally(() => this.#underway.delete(sending));
  }
}

const ENDED = {
  done: 'is done',
  failed: 'failed',
  'claim-not-met': 'is done, but a claim is not met',
  blocked: 'is blocked',
  cancelled: 'was stopped',
} as const;

/** @returns what went wrong; undefined when nothing did. */
async function send(
  rule: NotifyRule,
  notification: Notification,
  root: string,
  limitMs: number,
): Promise<string | undefined> {
  if (rule.command !== undefined) return start(rule.command, notification, root, limitMs);
  const url = addressOf(rule.webhook ?? '');
  return url === undefined
    ? 'the environment has no such variable, or nothing in it'
    : post(url, notification, limitMs);
}

async function post(
  url: string,
  notification: Notification,
  limitMs: number,
): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notification),
      signal: AbortSignal.timeout(limitMs),
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : `it answered ${answer.status}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError') return `it did not answer within ${limitMs / 1000} s`;
    // The reason stands below what fetch says ("fetch failed").
    const cause = error.cause instanceof Error ? error.cause : error;
    return 'code' in cause ? String(cause.code) : cause.message;
  }
}

/** In a group of its own, so that what it starts goes with it when it takes too long. */
function start(
  command: readonly [string, ...string[]],
  notification: Notification,
  cwd: string,
  limitMs: number,
): Promise<string | undefined> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      detached: true,
      env: { ...process.env, ...variables(notification) },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const timer = setTimeout(() => {
      resolve(`it did not end within ${limitMs / 1000} s and was killed`);
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended in this moment.
      }
    }, limitMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(undefined);
      else resolve(code === null ? `it was ended by ${signal}` : `it ended with exit code ${code}`);
    });
    child.stdin.on('error', () => undefined); // it may not want to read
    child.stdin.end(`${JSON.stringify(notification)}\n`);
  });
}

function variables(notification: Notification): Record<string, string> {
  const { event, run, pipeline, status, exitCode, trial, text, directory } = notification;
  return {
    REPRISE_EVENT: event,
    REPRISE_RUN: run,
    REPRISE_PIPELINE: pipeline,
    REPRISE_TEXT: text,
    REPRISE_RUN_DIRECTORY: directory,
    REPRISE_STATUS: status ?? '',
    REPRISE_EXIT_CODE: exitCode === undefined ? '' : String(exitCode),
    REPRISE_TRIAL: trial ?? '',
  };
}

function addressOf(webhook: string): string | undefined {
  return webhook.startsWith('$') ? process.env[webhook.slice(1)] || undefined : webhook;
}

/** Without path and query: they are the secret of most webhooks. */
function shownAddress(webhook: string): string {
  if (webhook.startsWith('$')) return webhook;
  try {
    return new URL(webhook).origin;
  } catch {
    return 'a webhook';
  }
}
