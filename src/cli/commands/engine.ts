/** `reprise engine install | status`: the fast engine, from the package index through pip. */
import { engineFacts } from '../../engine/engine-facts.ts';
import { installEngine } from '../../engine/install/install-engine.ts';
import { findingLines } from '../../report/findings.ts';
import { formatSize } from '../../util/units.ts';
import type { CliContext } from '../context.ts';
import { engineFindings } from '../engine-findings.ts';
import { exitCode } from '../exit-code.ts';
import { installReporter } from '../install-report.ts';

export async function engineInstallCommand(
  context: CliContext,
  options: { readonly ifMissing?: boolean; readonly force?: boolean },
): Promise<number> {
  const { terminal, env } = context;
  if (options.ifMissing === true) {
    const { places } = await engineFacts({ environment: env });
    const found = places.find((place) => place.state === 'found');
    if (found !== undefined) {
      terminal.print([`TensorFlow is there: ${found.directory}`]);
      return exitCode.done;
    }
  }
  const installed = await installEngine({
    environment: env,
    force: options.force === true,
    report: installReporter((line) => terminal.print([line])),
  });
  if (installed.wasThere) {
    const { version, bytes, directory } = installed;
    terminal.print([`TensorFlow ${version} is there: ${formatSize(bytes)} in ${directory}`]);
  }
  return exitCode.done;
}

export async function engineStatusCommand(
  context: CliContext,
  options: { readonly json?: boolean },
): Promise<number> {
  const { terminal, env } = context;
  if (options.json === true)
    terminal.json(await engineFacts({ environment: env, askPython: true }));
  else terminal.print(findingLines(await engineFindings(env), terminal.paper));
  return exitCode.done;
}
