/** For `npm start`: sees to it that the best engine this machine can have is there, and says which it is. */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { engineFacts } from '../engine/engine-facts.ts';
import { installEngine } from '../engine/install/install-engine.ts';
import { installReporter } from './install-report.ts';

/**
 * Installs the fast engine when it is missing and can be fetched. Without pip or network the slow one
 * serves, with a word about it; a later start tries again.
 *
 * @param say  Takes one line.
 */
export async function prepareEngine(say: (line: string) => void): Promise<'tensorflow' | 'wasm'> {
  const facts = await engineFacts();
  if (facts.asked === 'wasm') return 'wasm';
  if (facts.places.some((place) => place.state === 'found')) return 'tensorflow';
  try {
    await installEngine({ report: installReporter(say) });
    return 'tensorflow';
  } catch (error) {
    if (!(error instanceof RepriseError) || facts.asked === 'tensorflow') throw error;
    const [first] = error.diagnostics;
    say(`Without the fast engine: ${first?.message ?? error.message}`);
    for (const note of first?.notes ?? []) say(`  ${note}`);
    if (first?.suggestion !== undefined) say(`  ${first.suggestion}`);
    return 'wasm';
  }
}
