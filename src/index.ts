/**
 * The public API: the steps of the command line as functions, with their types.
 *
 *     import { loadPipeline, plan, run } from 'reprise';
 *     const pipeline = loadPipeline({ files: ['pipelines/quickstart.yaml'] });
 *     const planned = await plan(pipeline);
 *     const answer = await run(planned, { onEvent: (event) => … });
 *
 * Problems in the user's world are thrown as `RepriseError`, with all diagnostics in it.
 */
export type { Artifact } from './contract/artifact.ts';
export type { RunName, TrialId } from './contract/ids.ts';
export type { AttemptEnd, LiveEvent, RunEvent, RunStatus, Verdict } from './contract/run-event.ts';
export type { StageEvent, TimedStageEvent } from './contract/stage-event.ts';
export type { MetricTree, StageKind } from './contract/stage-kind.ts';
export type { StoredResult } from './contract/stored-result.ts';
export type { Diagnostic, Related, Span } from './diagnostics/diagnostic.ts';
export { RepriseError } from './diagnostics/diagnostic.ts';
export { printDiagnostics } from './diagnostics/print.ts';
export type { CheckedPipeline } from './language/pipeline.ts';
export type { Plan, PlannedTrial, Reason, Status } from './plan/plan.ts';
export type { RunAnswer } from './run/run-plan.ts';
export { RunControl } from './run/run-control.ts';
export {
  loadPipeline,
  type LoadRequest,
  type Planned,
  plan,
  type PlanRequest,
  run,
  type RunRequest,
} from './cli/library.ts';
