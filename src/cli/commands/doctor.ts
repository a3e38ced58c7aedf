/** `reprise doctor`: facts of this machine that decide whether and how fast a pipeline runs. */
import { accessSync, constants, statSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { freeBytes } from '../../util/free-bytes.ts';
import { formatSize } from '../../util/units.ts';
import { rootHere, stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { engineFindings } from '../engine-findings.ts';
import { type Finding, findingLines } from '../../report/findings.ts';
import { exitCode } from '../exit-code.ts';
import { version } from '../version.ts';

const LITTLE_SPACE = 2 * 2 ** 30;
const LITTLE_MEMORY = 3 * 2 ** 30;

export async function doctorCommand(
  context: CliContext,
  options: { readonly state?: string; readonly json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const state = stateHere(options, context);
  const findings = [
    ...machineFindings(),
    spaceFinding(state),
    ...(await engineFindings(context.env)),
    {
      what: 'project',
      state: 'good',
      fact: `${rootHere(context.cwd)}, state in ${state}`,
    } as const,
  ];
  if (options.json === true) terminal.json({ version, findings });
  else terminal.print(findingLines(findings, terminal.paper));
  return findings.some((one) => one.state === 'bad') ? exitCode.failed : exitCode.done;
}

function machineFindings(): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < 20 || (major === 20 && minor < 17);
  const memory = totalmem();
  return [
    {
      what: 'node',
      state: isOld ? 'bad' : 'good',
      fact: `${process.version} on ${process.platform} ${process.arch}`,
      ...(isOld ? { advice: 'Node 20.17 or later is needed' } : {}),
    },
    {
      what: 'processors',
      state: 'good',
      fact: `${availableParallelism()} usable, ${(cpus()[0]?.model ?? 'unknown').trim()}`,
    },
    {
      what: 'memory',
      state: memory < LITTLE_MEMORY ? 'warn' : 'good',
      fact: formatSize(memory),
      ...(memory < LITTLE_MEMORY ? { advice: 'the quickstart is made for 4 GB' } : {}),
    },
  ];
}

function spaceFinding(state: string): Finding {
  // The directory may not exist yet; what counts is the file system it would be on.
  let place = state;
  while (statSync(place, { throwIfNoEntry: false }) === undefined && dirname(place) !== place) {
    place = dirname(place);
  }
  if (!isWritableFolder(place)) {
    const advice = 'name another place with --state DIR or REPRISE_STATE';
    return { what: 'disk', state: 'bad', fact: `${place} is no folder to write to`, advice };
  }
  const free = freeBytes(place) ?? 0;
  return {
    what: 'disk',
    state: free < LITTLE_SPACE ? 'warn' : 'good',
    fact: `${formatSize(free)} free at ${place}`,
    ...(free < LITTLE_SPACE
      ? { advice: 'name another place with --state DIR or REPRISE_STATE' }
      : {}),
  };
}

function isWritableFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
