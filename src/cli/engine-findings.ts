/** The engine's facts as findings: which one would be used, where its library lies, what could be better. */
import { type EngineFacts, engineFacts } from '../engine/engine-facts.ts';
import type { Finding } from '../report/findings.ts';
import { names } from '../report/value.ts';
import { formatSize } from '../util/units.ts';

export async function engineFindings(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const facts = await engineFacts({ environment: env, askPython: true });
  return [inUse(facts), ...places(facts), pip(facts), processor(facts)];
}

function inUse(facts: EngineFacts): Finding {
  const asked = facts.asked === 'auto' ? '' : ', as REPRISE_ENGINE asks';
  if (facts.engine === 'tensorflow') {
    const found = facts.places.find((place) => place.state === 'found');
    if (found === undefined) {
      return {
        what: 'engine',
        state: 'bad',
        fact: `TensorFlow is asked for${asked}, and its library was not found`,
        advice: 'reprise engine install',
      };
    }
    const version = facts.installed?.version ?? facts.tensorflowVersion;
    const named = found.source === 'installed' ? ` ${version}` : '';
    return {
      what: 'engine',
      state: 'good',
      fact: `TensorFlow${named} at ${found.directory}${asked}`,
    };
  }
  if (facts.asked === 'wasm') {
    return { what: 'engine', state: 'good', fact: `WebAssembly${asked}` };
  }
  const { installable } = facts;
  return {
    what: 'engine',
    state: 'warn',
    fact: 'WebAssembly: training steps take 10 to 15 times as long as with TensorFlow',
    ...(installable === undefined
      ? {}
      : { advice: `reprise engine install (fetches ${formatSize(installable.bytes)})` }),
  };
}

function places(facts: EngineFacts): Finding[] {
  return facts.places
    .filter((place) => place.directory !== undefined && place.state !== 'found')
    .filter((place) => place.state === 'incomplete')
    .map((place) => ({
      what: `library (${place.source})`,
      state: 'warn',
      fact: `${place.directory} lacks ${names(place.missing)}`,
      advice:
        place.source === 'installed'
          ? 'reprise engine install'
          : 'name a whole one in REPRISE_LIBTENSORFLOW',
    }));
}

function pip(facts: EngineFacts): Finding {
  const { pip: found } = facts;
  if (found !== undefined && 'version' in found) {
    return { what: 'pip', state: 'good', fact: found.version };
  }
  const needed = facts.engine === 'wasm' && facts.asked === 'auto';
  return {
    what: 'pip',
    state: needed ? 'warn' : 'good',
    fact: 'not found; only the installation of the fast engine uses it',
    ...(needed ? { advice: 'install python3-pip, then reprise engine install' } : {}),
  };
}

function processor(facts: EngineFacts): Finding {
  const known = names(facts.cpuFeatures, 8);
  return { what: 'instructions', state: 'good', fact: known === '' ? 'unknown' : known };
}
