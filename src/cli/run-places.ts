/** Where a run left things, and what a person may do next: facts for the summary. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from '../report/scene.ts';
import { logOf } from '../run/attempt.ts';
import type { PipelineOptions } from './context.ts';
import { quoted } from './quoted.ts';

const PICTURE = /\.(png|jpe?g|gif|svg|webp)$/i;

/** Outputs that are pictures, or folders with pictures in them. */
export function picturesOf(scene: Scene, runDirectory: string): string[] {
  return scene.trials().flatMap((trial) =>
    Object.keys(trial.outputs)
      .map((output) => join(runDirectory, 'outputs', trial.id, output))
      .filter(hasPictures),
  );
}

function hasPictures(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !existsSync(path)) return false;
  if (!stat.isDirectory()) return PICTURE.test(path);
  return readdirSync(path).some((name) => PICTURE.test(name));
}

/** The log of the last attempt of each trial that failed. */
export function logsOf(scene: Scene, place: (path: string) => string): ReadonlyMap<string, string> {
  return new Map(
    scene.trials().flatMap((trial): [string, string][] => {
      const directory = trial.attempts.at(-1)?.directory;
      if (trial.state !== 'failed' || directory === undefined || directory === '') return [];
      const log = logOf(directory);
      return existsSync(log) ? [[trial.id, place(log)]] : [];
    }),
  );
}

export interface NextStep {
  readonly command: string;
  readonly does: string;
}

/** At most three; the one that matters most first. */
export function nextSteps(
  scene: Scene,
  options: PipelineOptions,
  file: string,
  isDetached: boolean,
): NextStep[] {
  const again = { command: lineFor('run', file, options), does: 'goes on from here' };
  if (isDetached) return [{ ...again, does: 'goes on with what is still running' }];
  const failed = scene.trials().find((trial) => trial.state === 'failed');
  if (failed !== undefined) {
    const state = options.state === undefined ? '' : ` --state ${quoted(options.state)}`;
    return [
      { command: `npx reprise logs ${quoted(failed.id)}${state}`, does: 'prints what it wrote' },
      { ...again, does: 'tries again; what is done is kept' },
    ];
  }
  if (scene.state.status === 'cancelled') return [again];
  const last = scene
    .trials()
    .filter((trial) => trial.state === 'finished' || trial.state === 'cached')
    .at(-1);
  if (last === undefined) return [];
  return [
    { command: showLine(last.id, file, options), does: 'shows settings, metrics and outputs' },
    { command: `npx reprise plan --set …`, does: 'says what a change would make run again' },
  ];
}

/** Short where the command finds the same result without being told the file and its settings. */
function showLine(id: string, file: string, options: PipelineOptions): string {
  const flags = flagsOf(file, options);
  if (flags.length === 0 && file.startsWith('pipelines/')) return `npx reprise show ${quoted(id)}`;
  return ['npx reprise show', quoted(id), quoted(file), ...flags].join(' ');
}

/** A command about a pipeline file, with all that was given beside it. */
export function lineFor(verb: string, file: string, options: PipelineOptions): string {
  return ['npx reprise', verb, quoted(file), ...flagsOf(file, options)].join(' ');
}

/** What the user gave beside the file, to give again. */
function flagsOf(file: string, options: PipelineOptions): string[] {
  return [
    ...(options.file ?? []).filter((one) => one !== file).map((one) => `-f ${quoted(one)}`),
    ...(options.profile === undefined ? [] : [`--profile ${quoted(options.profile)}`]),
    ...(options.set ?? []).map((one) => `--set ${quoted(one)}`),
    ...(options.state === undefined ? [] : [`--state ${quoted(options.state)}`]),
  ];
}
