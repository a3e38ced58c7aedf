/** The engine that a stage was granted. */
import type { StageContext } from '../../contract/stage-context.ts';
import type { Engine } from '../../engine/engine.ts';
import { openEngine } from '../../engine/open-engine.ts';

export async function openStageEngine(
  context: Pick<StageContext, 'engine' | 'resources'>,
): Promise<Engine> {
  const threads = Math.max(1, Math.floor(context.resources.cpus));
  return openEngine({ backend: context.engine.backend, threads });
}
