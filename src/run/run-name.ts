/** Names of runs: the date and two words, easy to say and to type. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asRunName, type RunName } from '../contract/ids.ts';
import { errnoOf, withStorage } from '../diagnostics/storage-problem.ts';
import { Random } from '../util/random.ts';

const FIRST =
  'able amber bold brave brisk calm clear clever cosy crisp daring deft eager early fair fine fond free fresh gentle glad golden grand green happy hardy honest humble jolly keen kind large light lively lucky mellow merry mild modest neat nimble noble plain polite proud quick quiet ready round royal sharp silent silver smart smooth solid steady still sunny sure swift tall tidy vivid warm wise witty young'.split(
    ' ',
  );
const SECOND =
  'alder aspen badger bear beaver birch bison bream cedar cod crane crow deer dove eagle egret elk elm falcon fern finch fox gecko goose gull hare hawk hazel heron ibis jay kestrel kite lark linden lion lynx maple marten mole moose moss newt oak orca oriole otter owl panda pike pine plover puffin quail raven robin rook sable salmon seal shrew sparrow stork swan swift teal tern thrush tiger trout viper vole walnut whale willow wolf wren yew'.split(
    ' ',
  );

/**
 * Makes the folder of a new run below the state directory; whoever makes it owns the name. The words are
 * drawn from the time and the process, so that two runners that begin together try different ones.
 */
export async function makeRunFolder(
  stateDirectory: string,
  now: number,
): Promise<{ readonly run: RunName; readonly directory: string }> {
  const random = Random.stream(now * 65_536 + (process.pid % 65_536), 'run-name');
  for (let tries = 0; ; tries++) {
    const run = runName(now, random, tries);
    const directory = join(stateDirectory, run);
    try {
      await withStorage('make the folder of the run', directory, () => makeOnly(directory));
      return { run, directory };
    } catch (error) {
      if (!(error instanceof Taken)) throw error;
    }
  }
}

class Taken extends Error {}

async function makeOnly(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    throw errnoOf(error) === 'EEXIST' ? new Taken() : error;
  }
}

function runName(now: number, random: Random, tries: number): RunName {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const pick = (words: readonly string[]): string => words[random.integer(words.length)] ?? '';
  const name = `${day}-${pick(FIRST)}-${pick(SECOND)}`;
  // A busy day has used up the likely pairs.
  return asRunName(tries < 50 ? name : `${name}-${tries}`);
}
