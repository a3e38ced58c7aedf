import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTrialId, type TrialId } from '../../src/contract/ids.ts';
import type { AttemptEnd } from '../../src/contract/run-event.ts';
import type { Resources, RetryRule } from '../../src/language/pipeline.ts';
import {
  type Command,
  decide,
  freeResources,
  initialState,
  type SchedulerEvent,
  type SchedulerState,
  usedResources,
  PATIENCE,
  type SchedulerTrial,
} from '../../src/run/scheduler.ts';
import { lacking, NOTHING, takes } from '../../src/run/resources.ts';
import { type Digest, digestOfBytes } from '../../src/util/digest.ts';

const CAPACITY: Resources = { cpus: 4, memoryBytes: 8, gpus: 1, tokens: { disk: 2 } };

function trial(id: string, rest: Partial<SchedulerTrial> & { on?: string[] } = {}): SchedulerTrial {
  const resources = { cpus: 1, memoryBytes: 1, gpus: 0, tokens: {} };
  const needs = (rest.on ?? []).map(asTrialId);
  return { id: asTrialId(id), resources, estimateMs: 1000, retry: [], ...rest, needs };
}

function retryRule(rule: Pick<RetryRule, 'on' | 'max' | 'delayMs'>): RetryRule {
  const changes = { params: [], resources: {}, timeout: {}, texts: [] };
  return { ...rule, factor: 2, maxDelayMs: 1000, jitter: 0, changes };
}

/** Carries commands out on paper: how each decision and each attempt goes is drawn beforehand. */
class Play {
  state: SchedulerState;
  readonly commands: Command[] = [];
  readonly events: SchedulerEvent[] = [];
  readonly open: SchedulerEvent[] = [];
  readonly #keyOf: (id: TrialId) => Digest;

  constructor(
    trials: readonly SchedulerTrial[],
    onFailure: SchedulerState['onFailure'] = 'finish',
  ) {
    this.state = initialState(trials, CAPACITY, onFailure);
    this.#keyOf = (id) => digestOfBytes(id);
  }

  give(event: SchedulerEvent): readonly Command[] {
    const [state, commands] = decide(this.state, event);
    this.state = state;
    this.events.push(event);
    this.commands.push(...commands);
    return commands;
  }

  /** Answers every decide with "has to run". */
  keyAll(commands: readonly Command[], isLiving = false): readonly Command[] {
    return commands.flatMap((one) =>
      one.command === 'decide'
        ? this.give({ event: 'keyed', trial: one.trial, key: this.#keyOf(one.trial), isLiving })
        : [],
    );
  }
}

function started(commands: readonly Command[]): string[] {
  return commands.flatMap((one) => (one.command === 'start' ? [one.trial] : []));
}

const failed: AttemptEnd = { kind: 'exited', code: 1 };

test('`decide()` starts the longest path first', () => {
  const play = new Play([
    trial('short', { resources: { ...CAPACITY } }),
    trial('head', { resources: { ...CAPACITY } }),
    trial('tail', { on: ['head'], estimateMs: 5000 }),
  ]);
  expect(started(play.keyAll(play.give({ event: 'begin' })))).toEqual(['head']);
  const more = play.give({ event: 'finished', trial: asTrialId('head') });
  expect(started(play.keyAll(more))).toEqual(['tail']);
  // `short` takes everything, and `tail` is running.
  expect(started(play.give({ event: 'finished', trial: asTrialId('tail') }))).toEqual(['short']);
});

test('`decide()` starts nothing before it is known what lives on, and gives that its share', () => {
  const all = { resources: { ...CAPACITY } };
  const play = new Play([trial('a', all), trial('b', all)]);
  expect(play.give({ event: 'begin' }).map((one) => one.command)).toEqual(['decide', 'decide']);
  const key = digestOfBytes('x');
  const first = play.give({ event: 'keyed', trial: asTrialId('a'), key, isLiving: false });
  expect(first).toEqual([]);
  const other = digestOfBytes('y');
  const next = play.give({ event: 'keyed', trial: asTrialId('b'), key: other, isLiving: true });
  expect(started(next)).toEqual(['b']);
});

test('`decide()` gives a trial that asks for more cpus than there are all of them, alone', () => {
  const play = new Play([
    trial('wide', { resources: { cpus: 64, memoryBytes: 1, gpus: 0, tokens: {} }, estimateMs: 9 }),
    trial('narrow'),
  ]);
  const commands = play.keyAll(play.give({ event: 'begin' }));
  expect(started(commands)).toEqual(['narrow']);
  const next = play.give({ event: 'finished', trial: asTrialId('narrow') });
  expect(next).toMatchObject([{ command: 'start', granted: { cpus: 4 } }]);
});

test('`decide()` refuses what can never fit, and blocks what waits for it', () => {
  const play = new Play([
    trial('big', { resources: { cpus: 1, memoryBytes: 9, gpus: 0, tokens: {} } }),
    trial('after', { on: ['big'] }),
  ]);
  expect(play.keyAll(play.give({ event: 'begin' }))).toEqual([
    { command: 'refuse', trial: 'big', lacks: 'memory' },
    { command: 'block', trial: 'after', by: ['big'] },
    { command: 'end', status: 'failed' },
  ]);
});

test('`decide()` executes one key once, and asks again for the others when it has ended', () => {
  const play = new Play([trial('a'), trial('b')]);
  play.give({ event: 'begin' });
  const key = digestOfBytes('same');
  play.give({ event: 'keyed', trial: asTrialId('a'), key, isLiving: false });
  const both = play.give({ event: 'keyed', trial: asTrialId('b'), key, isLiving: false });
  expect(started(both)).toEqual(['a']);
  const next = play.give({ event: 'finished', trial: asTrialId('a') });
  expect(next).toEqual([{ command: 'decide', trial: 'b' }]);
});

test('`decide()` retries by class with a doubled delay, then fails', () => {
  const retry = [retryRule({ on: ['exit'], max: 2, delayMs: 10 })];
  const play = new Play([trial('a', { retry })]);
  play.keyAll(play.give({ event: 'begin' }));
  const id = asTrialId('a');
  const delays: unknown[] = [];
  for (const last of [false, false, true]) {
    const [command] = play.give({ event: 'attempt-ended', trial: id, end: failed });
    delays.push(command?.command === 'retry' ? command.delayMs : command?.command);
    if (!last) expect(started(play.give({ event: 'retry-due', trial: id }))).toEqual(['a']);
  }
  expect(delays).toEqual([10, 20, 'fail']);
});

test.each([
  ['finish', ['b'], []],
  ['kill', ['b'], ['b']],
  ['continue', ['b', 'c'], []],
] as const)('`decide()` after a failure, on_failure: %s', (onFailure, running, asked) => {
  const half = { resources: { cpus: 2, memoryBytes: 1, gpus: 0, tokens: {} } };
  const play = new Play([trial('a', half), trial('b', half), trial('c', half)], onFailure);
  play.keyAll(play.give({ event: 'begin' }));
  const commands = play.give({ event: 'attempt-ended', trial: asTrialId('a'), end: failed });
  const now = [...play.state.phases].filter(([, phase]) => phase.kind === 'running');
  expect(now.map(([id]) => id)).toEqual(running);
  expect(commands.flatMap((one) => (one.command === 'ask' ? [one.trial] : []))).toEqual(asked);
});

test('`decide()` asks at the first stop, kills at the second, and ends as cancelled', () => {
  const play = new Play([trial('a'), trial('b', { on: ['a'] })]);
  play.keyAll(play.give({ event: 'begin' }));
  expect(play.give({ event: 'stop', force: false })).toEqual([{ command: 'ask', trial: 'a' }]);
  expect(play.give({ event: 'stop', force: false })).toEqual([]);
  expect(play.give({ event: 'stop', force: true })).toEqual([{ command: 'kill', trial: 'a' }]);
  const end = { kind: 'cancelled' } as const;
  expect(play.give({ event: 'attempt-ended', trial: asTrialId('a'), end })).toEqual([
    { command: 'end', status: 'cancelled' },
  ]);
});

test('`decide()` says blocked when a trial waits for one that is skipped', () => {
  const play = new Play([trial('a'), trial('b', { on: ['a'] }), trial('c', { on: ['b'] })]);
  play.give({ event: 'begin' });
  expect(play.give({ event: 'skipped', trial: asTrialId('a') })).toEqual([
    { command: 'block', trial: 'b', by: ['a'] },
    { command: 'block', trial: 'c', by: ['a'] },
    { command: 'end', status: 'blocked' },
  ]);
});

const RETRIES: RetryRule[] = [
  retryRule({ on: ['oom'], max: 1, delayMs: 5 }),
  retryRule({ on: ['exit', 'signal'], max: 2, delayMs: 5 }),
];

const graphs = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(7), { maxLength: 3 }),
      cpus: fc.integer({ min: 0, max: 6 }),
      memoryBytes: fc.integer({ min: 0, max: 9 }),
      gpus: fc.integer({ min: 0, max: 2 }),
      disk: fc.integer({ min: 0, max: 2 }),
      estimateMs: fc.option(fc.nat(1000), { nil: undefined }),
      hasRetry: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ needs, cpus, memoryBytes, gpus, disk, estimateMs, hasRetry }, i) =>
      trial(`t${i}`, {
        on: [...new Set(needs.filter((need) => need < i))].map((need) => `t${need}`),
        resources: { cpus, memoryBytes, gpus, tokens: disk === 0 ? {} : { disk } },
        estimateMs,
        retry: hasRetry ? RETRIES : [],
      }),
    ),
  );

const ENDS: AttemptEnd[] = [
  failed,
  { kind: 'out-of-memory' },
  { kind: 'signalled', signal: 'SIGKILL' },
  { kind: 'vanished' },
  { kind: 'idle-timeout', afterMs: 1 },
];

/** Plays a history in which `draw` decides everything that the world decides. */
function history(
  trials: readonly SchedulerTrial[],
  onFailure: SchedulerState['onFailure'],
  draw: (most: number) => number,
): Play {
  const play = new Play(trials, onFailure);
  const open: Command[] = [...play.give({ event: 'begin' })];
  for (let steps = 0; !play.state.isOver; steps++) {
    expect(steps).toBeLessThan(1000);
    if (draw(20) === 0) {
      open.push(...play.give({ event: 'stop', force: draw(1) === 1 }));
      continue;
    }
    if (draw(6) === 0) {
      const foreign = draw(1) === 0 ? NOTHING : { ...NOTHING, cpus: draw(4), gpus: draw(1) };
      open.push(...play.give({ event: 'host', foreign }));
      continue;
    }
    const waiting = open.filter(({ command }) => ['decide', 'start', 'retry'].includes(command));
    const command = waiting[draw(waiting.length - 1)];
    if (command === undefined) {
      // Others hold something, or were faster: it goes on when they are done.
      open.push(...play.give({ event: 'host', foreign: NOTHING }));
      const isGoingOn = open.some((one) => ['decide', 'start', 'retry'].includes(one.command));
      expect(isGoingOn || play.state.isOver, 'it goes on until it is over').toBe(true);
      continue;
    }
    open.splice(open.indexOf(command), 1);
    open.push(...play.give(answer(play, command, draw)));
    expectWithin(play);
  }
  return play;
}

function answer(play: Play, command: Command, draw: (most: number) => number): SchedulerEvent {
  if (command.command === 'end') throw new Error('not asked');
  const { trial: id } = command;
  if (command.command === 'retry') return { event: 'retry-due', trial: id };
  if (command.command === 'decide') {
    const way = draw(9);
    if (way === 0) return { event: 'skipped', trial: id };
    if (way === 1) return { event: 'failed', trial: id };
    if (way <= 3) return { event: 'cached', trial: id };
    return { event: 'keyed', trial: id, key: digestOfBytes(`k${draw(4)}`), isLiving: false };
  }
  if (draw(12) === 0) return { event: 'not-granted', trial: id, foreign: { ...NOTHING, cpus: 4 } };
  if (play.state.stopping !== 'no' && draw(2) > 0) {
    return { event: 'attempt-ended', trial: id, end: { kind: 'cancelled' } };
  }
  const way = draw(9);
  if (way > 4) return { event: 'finished', trial: id };
  return { event: 'attempt-ended', trial: id, end: ENDS[way] ?? failed };
}

function expectWithin(play: Play): void {
  // Others may take something while ours run; what this run takes itself is within what there is.
  const free = freeResources({ ...play.state, foreign: NOTHING });
  const least = Math.min(free.cpus, free.memoryBytes, free.gpus, free.tokens['disk'] ?? 0);
  expect(least).toBeGreaterThanOrEqual(0);
  const keys = [...play.state.phases.values()].flatMap((one) =>
    one.kind === 'running' || one.kind === 'ready' || one.kind === 'backing-off' ? [one.key] : [],
  );
  expect(new Set(keys).size, 'one writer to a key').toBe(keys.length);
}

const worlds = fc.tuple(
  graphs,
  fc.constantFrom('finish', 'continue', 'kill' as const),
  fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 }),
);

function drawer(numbers: readonly number[]): (most: number) => number {
  let i = 0;
  return (most) => (numbers[i++ % numbers.length] ?? 0) % (most + 1);
}

test('`decide()` never over-commits, never has two writers, and always ends', () => {
  fc.assert(
    fc.property(worlds, ([trials, onFailure, numbers]) => {
      const play = history(trials, onFailure, drawer(numbers));
      const ends = play.commands.filter((one) => one.command === 'end');
      expect(ends).toHaveLength(1);
      for (const one of trials) {
        const phase = play.state.phases.get(one.id);
        expect(phase?.kind).toBe('ended');
        if (phase?.kind !== 'ended' || phase.outcome !== 'finished') continue;
        for (const need of one.needs) {
          const upstream = play.state.phases.get(need);
          const outcome = upstream?.kind === 'ended' ? upstream.outcome : upstream?.kind;
          expect(['finished', 'cached']).toContain(outcome);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('`decide()` gives the same commands to the same history', () => {
  fc.assert(
    fc.property(worlds, ([trials, onFailure, numbers]) => {
      const play = history(trials, onFailure, drawer(numbers));
      const again = new Play(trials, onFailure);
      for (const event of play.events) again.give(event);
      expect(again.commands).toEqual(play.commands);
    }),
    { numRuns: 100 },
  );
});

test('`decide()` starts whatever fits at once: nothing waits while there is room that nobody is kept', () => {
  fc.assert(
    fc.property(worlds, ([trials, onFailure, numbers]) => {
      const play = history(trials, onFailure, drawer(numbers));
      let state = initialState(trials, CAPACITY, onFailure);
      for (const event of play.events) {
        [state] = decide(state, event);
        // A trial that is being decided may come first.
        if (state.gate !== 'open' || state.lists.deciding.length > 0) continue;
        const used = usedResources(state);
        const kept = new Set<string>();
        for (const id of state.lists.ready) {
          const phase = state.phases.get(id);
          const asked = state.trials.get(id)?.resources;
          if (phase?.kind !== 'ready' || phase.isRefused || asked === undefined) continue;
          const granted = { ...asked, cpus: Math.min(asked.cpus, CAPACITY.cpus) };
          const lacks = lacking(granted, used, CAPACITY);
          if (lacks.length === 0)
            expect([...kept].some((what) => takes(granted, what as never))).toBe(true);
          else if (phase.passed >= PATIENCE) for (const what of lacks) kept.add(what);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('`decide()` lets a wide trial be passed a few times only, however many narrow ones there are', () => {
  const wide = trial('wide', { resources: { ...CAPACITY, tokens: {} }, estimateMs: 100_000 });
  const narrow = Array.from({ length: 60 }, (_, i) => trial(`n${i}`, { estimateMs: 1000 - i }));
  const others = Array.from({ length: 3 }, (_, i) =>
    trial(`d${i}`, { resources: { ...NOTHING, tokens: { disk: 1 } }, estimateMs: 1 }),
  );
  // One narrow trial is running when the wide one is ready: there is never room for it by chance.
  const play = new Play([wide, ...narrow, ...others]);
  const key = (id: string): Digest => digestOfBytes(id);
  const commands: Command[] = [];
  const begun = play.give({ event: 'begin' });
  for (const one of begun) {
    if (one.command !== 'decide') continue;
    const isLiving = one.trial === 'n59';
    commands.push(
      ...play.give({ event: 'keyed', trial: one.trial, key: key(one.trial), isLiving }),
    );
  }
  const order = started(commands);
  expect(order).toContain('d0'); // what takes nothing that the wide one lacks is not held up
  for (let next = 0; !order.includes('wide'); next++) {
    const id = order[next];
    if (id === undefined) throw new Error('nothing goes on');
    order.push(...started(play.give({ event: 'finished', trial: asTrialId(id) })));
  }
  const passed = order.slice(0, order.indexOf('wide')).filter((id) => id.startsWith('n'));
  expect(passed.length).toBeGreaterThan(PATIENCE / 2);
  expect(passed.length).toBeLessThanOrEqual(PATIENCE + 4); // and those that were running
});

test('`decide()` waits with what another run took first until the host has changed', () => {
  const play = new Play([trial('a'), trial('b')]);
  play.keyAll(play.give({ event: 'begin' }));
  const foreign = { ...NOTHING, cpus: 1 };
  expect(play.give({ event: 'not-granted', trial: asTrialId('a'), foreign })).toEqual([]);
  expect(play.give({ event: 'finished', trial: asTrialId('b') })).toEqual([]);
  const next = play.give({ event: 'host', foreign: { ...NOTHING, cpus: 4 } });
  expect(started(next)).toEqual([]); // all of it is in use
  expect(started(play.give({ event: 'host', foreign }))).toEqual(['a']);
});

test('`decide()` plays a pipeline of thousands of trials to its end', () => {
  const many = Array.from({ length: 3000 }, (_, i) => trial(`t${i}`));
  const play = new Play(many);
  const queue = [...started(play.keyAll(play.give({ event: 'begin' })))];
  let count = 0;
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    count += 1;
    queue.push(...started(play.give({ event: 'finished', trial: asTrialId(id) })));
  }
  expect(count).toBe(3000);
  expect(play.state.isOver).toBe(true);
});
