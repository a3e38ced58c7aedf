/** What the installation of the engine is doing, as lines: what is fetched, how large, where to. */
import type { InstallEvent } from '../engine/install/install-engine.ts';
import { unreachable } from '../util/invariant.ts';
import { formatSize } from '../util/units.ts';

const EVERY = 0.25;

/** @param say  Takes one line. */
export function installReporter(say: (line: string) => void): (event: InstallEvent) => void {
  let toldShare = 0;
  return (event) => {
    switch (event.kind) {
      case 'waiting':
        return say(`Another installation is at work in ${event.directory}; waits for it`);
      case 'downloading':
        say(
          `Fetches the fast engine: ${event.package} ${event.version}, ${formatSize(event.bytes)}, once`,
        );
        return say(
          `  to ${event.directory} (its shared libraries only; nothing else is installed)`,
        );
      case 'downloaded': {
        const share = event.total > 0 ? event.bytes / event.total : 0;
        if (share < toldShare + EVERY) return undefined;
        toldShare = Math.floor(share / EVERY) * EVERY;
        return say(`  ${formatSize(event.bytes)} of ${formatSize(event.total)}`);
      }
      case 'unpacking':
        return say(`  unpacks ${event.file}, ${formatSize(event.bytes)}`);
      case 'trying':
        return say('  tries it');
      case 'installed':
        return say(
          `The fast engine is installed: ${formatSize(event.bytes)} in ${event.directory}`,
        );
      default:
        return unreachable(event);
    }
  };
}
