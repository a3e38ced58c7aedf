/**
 * `reprise status`: how a run stands, read from its journal and from what its attempts told; with
 * `--watch` again and again, drawn in place on a terminal, a line per change elsewhere.
 */
import type { LiveEvent } from '../../contract/run-event.ts';
import { claimLines } from '../../report/claims.ts';
import { Scene } from '../../report/scene.ts';
import { Screen } from '../../report/screen.ts';
import { changeLines, statusLines } from '../../report/status-table.ts';
import { claimsJson, trialsJson } from '../../report/summary-json.ts';
import { paint } from '../../report/text.ts';
import { systemClock } from '../../util/clock.ts';
import { timeOf } from '../choose-view.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun, type FoundRun } from '../find-run.ts';
import { followRun } from '../follow-run.ts';
import { isExecuting, runnerIsAlive } from '../runner-alive.ts';

export interface StatusOptions {
  readonly state?: string;
  readonly json?: boolean;
  readonly watch?: boolean;
}

/** Progress comes many times a second; nobody reads faster than this. */
const FRAME_MS = 500;

export async function statusCommand(
  context: CliContext,
  name: string | undefined,
  options: StatusOptions,
): Promise<number> {
  const { terminal } = context;
  const run = await findRun(stateHere(options, context), name);
  if (options.watch === true) return watch(context, run, options.json === true);
  if (options.json === true) terminal.json(statusJson(run));
  else {
    terminal.print(statusLines(run.scene, factsOf(run), terminal.paper));
    terminal.print(claims(context, run.scene));
  }
  return exitCode.done;
}

/** Until the run ends or its runner is gone; Ctrl-C ends the watching. */
async function watch(context: CliContext, run: FoundRun, asJson: boolean): Promise<number> {
  const { terminal } = context;
  const scene = new Scene();
  const now: FoundRun = { ...run, scene };
  const show = asJson
    ? jsonShower(context, now)
    : terminal.isLive
      ? screenShower(context, now)
      : changeShower(context, now);
  const leave = new AbortController();
  const onSignal = (): void => leave.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  const ticking = every(FRAME_MS, leave.signal, show.frame);
  try {
    await followRun(run.directory, (event) => show.event(event), leave.signal);
  } finally {
    for (const signal of signals) process.removeListener(signal, onSignal);
    leave.abort();
    await ticking;
    show.end();
  }
  return exitCode.done;
}

interface Shower {
  event(event: LiveEvent): void;
  frame(): Promise<boolean> | boolean;
  end(): void;
}

function screenShower(context: CliContext, run: FoundRun): Shower {
  const { terminal } = context;
  const screen = new Screen(terminal.out);
  const restore = (): void => screen.restore();
  process.once('exit', restore);
  return {
    event: (event) => run.scene.apply(event),
    frame: () => {
      const columns = Math.max(10, terminal.paper.columns - 1);
      const facts = { ...factsOf(run), rows: Math.max(2, (terminal.out.rows ?? 24) - 1) };
      screen.draw(statusLines(run.scene, facts, { ...terminal.paper, columns }));
      return true;
    },
    end: () => {
      restore();
      process.removeListener('exit', restore);
      terminal.print(statusLines(run.scene, factsOf(run), terminal.paper));
      terminal.print(claims(context, run.scene));
    },
  };
}

/** First how it stands, then a line whenever a trial or the run is in another state. */
function changeShower(context: CliContext, run: FoundRun): Shower {
  const { terminal } = context;
  let before: ReadonlyMap<string, string> | undefined;
  const look = (at: number): void => {
    const facts = factsOf(run);
    const { lines, states } = changeLines(run.scene, facts, before, timeOf(at));
    terminal.print(before === undefined ? statusLines(run.scene, facts, terminal.paper) : lines);
    before = states;
  };
  return {
    event: (event) => {
      run.scene.apply(event);
      // What was before is one table; after that, each event may be a change.
      if (before !== undefined && event.event !== 'stage') look(event.at);
    },
    frame: async () => {
      if (before === undefined) look(systemClock.now());
      return (await terminal.caughtUp()) === 'ready';
    },
    end: () => {
      look(systemClock.now());
      terminal.print(claims(context, run.scene));
    },
  };
}

/** A document a line, whenever something in it is another. */
function jsonShower(context: CliContext, run: FoundRun): Shower {
  let before = '';
  const print = (): void => {
    const text = JSON.stringify(statusJson(run));
    if (text !== before) context.terminal.out.write(`${text}\n`);
    before = text;
  };
  return {
    event: (event) => run.scene.apply(event),
    frame: async () => {
      print();
      return (await context.terminal.caughtUp()) === 'ready';
    },
    end: print,
  };
}

async function every(
  ms: number,
  signal: AbortSignal,
  action: () => Promise<boolean> | boolean,
): Promise<void> {
  // A turn later: the past is read first.
  for (let pause = 50; !signal.aborted; pause = ms) {
    await systemClock.sleep(pause, signal);
    if (signal.aborted || !(await action())) return;
  }
}

function factsOf(run: FoundRun): {
  readonly now: number;
  readonly runnerAlive: boolean;
  readonly executing: ReadonlySet<string>;
} {
  const runnerAlive = runnerIsAlive(run.directory, run.scene.state);
  return { now: systemClock.now(), runnerAlive, executing: executingIn(run.scene) };
}

/** Trials whose attempt is there now, whoever watches it. */
function executingIn(scene: Scene): ReadonlySet<string> {
  const executing = [...scene.state.trials.values()].filter(isExecuting);
  return new Set(executing.map(({ id }) => id));
}

function statusJson({ name, directory, scene }: FoundRun): object {
  const { state } = scene;
  return {
    run: name,
    pipeline: state.pipeline ?? null,
    status: state.status,
    runnerAlive: runnerIsAlive(directory, state),
    executing: [...executingIn(scene)],
    exitCode: state.exitCode ?? null,
    trials: trialsJson(scene),
    claims: claimsJson(scene),
  };
}

function claims({ terminal }: CliContext, scene: Scene): string[] {
  const lines = claimLines(scene.state.claims, terminal.paper);
  return lines.length === 0 ? [] : ['', paint('Claims', 'bold', terminal.color), ...lines];
}
