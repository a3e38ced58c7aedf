/**
 * The view on a terminal: listr2 holds a task per stage and calls our renderer, which draws the tree
 * of `tree.ts` on the lower part of the screen. Facts worth keeping scroll out above it.
 */
import { Listr, type ListrRenderer, Spinner } from 'listr2';
import type { TrialId } from '../contract/ids.ts';
import type { LiveEvent } from '../contract/run-event.ts';
import { type Fact, factOf } from './facts.ts';
import { Scene } from './scene.ts';
import { Screen } from './screen.ts';
import { clean, paint, wrap } from './text.ts';
import { treeLines } from './tree.ts';
import type { Sink, View } from './view.ts';

/** Five frames a second: enough to see that it lives, and next to nothing to compute. */
const FRAME_MS = 200;

export interface LiveOptions {
  readonly color: boolean;
  now(): number;
}

export class LiveView implements View {
  readonly #sink: Sink;
  readonly #options: LiveOptions;
  readonly #scene = new Scene();
  readonly #screen: Screen;
  readonly #spinner = new Spinner();
  /** Stage -> ends its listr2 task. */
  readonly #open = new Map<string, () => void>();
  #running: Promise<unknown> | undefined;

  constructor(sink: Sink, options: LiveOptions) {
    this.#sink = sink;
    this.#options = options;
    this.#screen = new Screen(sink);
  }

  show(event: LiveEvent): void {
    this.catchUp(event);
    const fact = factOf(event, this.#scene);
    if (fact?.lasting === true) this.#screen.print(this.#lasting(fact));
  }

  catchUp(event: LiveEvent): void {
    this.#scene.apply(event);
    if (event.event === 'planned' && this.#running === undefined) this.#begin();
    if ('trial' in event) this.#endIfDone(event.trial);
  }

  async close(): Promise<void> {
    for (const end of this.#open.values()) end();
    await this.#running;
    this.#screen.restore();
  }

  #begin(): void {
    // The promises exist before listr2 asks for them: a stage may end before its task begins.
    const tasks = this.#scene.stages.map((stage) => {
      const ended = new Promise<void>((resolve) => this.#open.set(stage, resolve));
      return { title: stage, task: (): Promise<void> => ended };
    });
    const onExit = (): void => this.#screen.restore();
    // Ctrl-Z: the shell gets its terminal back as it was; after `fg` the next frame is drawn below.
    const onSuspend = (): void => {
      this.#screen.restore();
      process.kill(process.pid, 'SIGSTOP');
    };
    const draw = (): void => this.#draw();
    const screen = this.#screen;
    const spinner = this.#spinner;
    const sink = this.#sink;
    let stopResize: (() => void) | undefined;
    // listr2 makes the renderer itself, so it gets what it draws with by closure.
    class TreeRenderer implements ListrRenderer {
      static readonly nonTTY: boolean = true;
      static readonly rendererOptions: never;
      static readonly rendererTaskOptions: never;
      // Whatever ends this process, an exception or `process.exit`, no half of a tree stays behind.
      render(): void {
        process.once('exit', onExit);
        process.on('SIGTSTP', onSuspend);
        stopResize = sink.onResize?.(draw);
        spinner.start(draw, FRAME_MS);
        draw();
      }
      end(): void {
        spinner.stop();
        stopResize?.();
        process.removeListener('exit', onExit);
        process.removeListener('SIGTSTP', onSuspend);
        screen.restore();
      }
    }
    const list = new Listr(tasks, {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      renderer: TreeRenderer,
    });
    this.#running = list.run();
  }

  /** What stays is broken into lines, not cut: there is no other place where it could be read. */
  #lasting(fact: Fact): string[] {
    const { color } = this.#options;
    const who = fact.trial === undefined ? '' : `${clean(fact.trial)}  `;
    const [first = '', ...rest] = wrap(`${who}${fact.text}`, this.#columns() - 2);
    const head = paint(first.slice(0, who.length), 'bold', color);
    return [
      `${head}${paint(first.slice(who.length), fact.tone, color)}`,
      ...rest.map((line) => `  ${paint(line, fact.tone, color)}`),
    ];
  }

  #draw(): void {
    this.#screen.draw(
      treeLines(this.#scene, {
        columns: this.#columns(),
        rows: this.#sink.rows ?? 24,
        color: this.#options.color,
        now: this.#options.now(),
        spinner: this.#spinner.fetch(),
      }),
    );
  }

  /** One less than there are: a line that fills the last column makes some terminals begin a new one. */
  #columns(): number {
    return Math.max(10, (this.#sink.columns ?? 80) - 1);
  }

  #endIfDone(trial: TrialId): void {
    const stage = this.#scene.state.trials.get(trial)?.stage;
    if (stage === undefined || this.#scene.tallyOf(stage)?.isOver !== true) return;
    this.#open.get(stage)?.();
  }
}
