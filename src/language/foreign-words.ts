/** Names that other tools and other people use, and what we call the same thing. */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import { nearest } from '../util/nearest.ts';

const FOREIGN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    after: ['needs'],
    args: ['argv'],
    batch_size: ['batch.global', 'batch'],
    batchsize: ['batch.global', 'batch'],
    cmd: ['argv', 'run'],
    command: ['argv', 'run'],
    cpu: ['resources.cpus', 'cpus'],
    cpus: ['resources.cpus'],
    depends: ['needs'],
    depends_on: ['needs'],
    dependson: ['needs'],
    deps: ['needs', 'inputs'],
    dropout_path: ['drop_path'],
    environment: ['env'],
    environments: ['profiles'],
    gpu: ['resources.gpus', 'gpus'],
    gpus: ['resources.gpus'],
    if: ['when'],
    inherits: ['extends'],
    jobs: ['stages'],
    label_smoothing: ['smoothing'],
    learning_rate: ['optimizer.lr', 'lr'],
    lr: ['optimizer.lr'],
    mem: ['resources.memory', 'memory'],
    memory: ['resources.memory'],
    n_epochs: ['epochs'],
    num_epochs: ['epochs'],
    outs: ['outputs'],
    parameters: ['params'],
    pipeline: ['stages'],
    ram: ['resources.memory', 'memory'],
    random_seed: ['seed'],
    requires: ['needs'],
    retries: ['retry'],
    script: ['run', 'argv'],
    steps: ['stages'],
    strategy: ['matrix'],
    tasks: ['stages'],
    template: ['extends'],
    type: ['kind'],
    uses: ['kind'],
    variables: ['params'],
    vars: ['params'],
    wd: ['optimizer.weight_decay', 'weight_decay'],
    weight_decay: ['optimizer.weight_decay'],
  }),
);

/**
 * What was meant by a field that a schema does not have: a word of another tool, a near name, or the
 * same name one or two levels deeper. Only names that are legal there are answered.
 */
export function suggestField(name: string, schema: ParameterSchema): string | undefined {
  const foreign = FOREIGN.get(name.toLowerCase().replaceAll('-', '_')) ?? [];
  const meant = foreign.find((path) => hasPath(schema, path.split('.')));
  if (meant !== undefined) return meant;
  const near = nearest(name, Object.keys(schema.properties ?? {}));
  return near ?? deeper(name, schema, 2);
}

function hasPath(schema: ParameterSchema, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  const properties = schema.properties ?? {};
  const property = Object.hasOwn(properties, first) ? properties[first] : undefined;
  return property !== undefined && hasPath(property, rest);
}

function deeper(name: string, schema: ParameterSchema, levels: number): string | undefined {
  if (levels === 0) return undefined;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (property.properties === undefined) continue;
    if (Object.hasOwn(property.properties, name)) return `${key}.${name}`;
    const found = deeper(name, property, levels - 1);
    if (found !== undefined) return `${key}.${found}`;
  }
  return undefined;
}
