/**
 * What a state dict says of the network it belongs to. Sizes follow from names and shapes alone, so a
 * teacher needs nothing but its file; what does not fit is told by the first tensor in question.
 */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { teacherDoesNotFit } from '../../diagnostics/messages/weights.ts';
import { invariant } from '../../util/invariant.ts';

/** Tensors by name; only shapes are looked at. */
export type Shapes = ReadonlyMap<string, { readonly shape: readonly number[] }>;

/** A tensor that a teacher needs. */
export interface TeacherTensor {
  readonly name: string;
  readonly shape: readonly number[];
}

/** Weight and bias of a layer; a bias has the first axis of its weight. */
export function layerTensors(name: string, shape: readonly number[]): readonly TeacherTensor[] {
  return [
    { name: `${name}.weight`, shape },
    { name: `${name}.bias`, shape: shape.slice(0, 1) },
  ];
}

/** Reads the sizes of one network off a state dict. */
export class StateReader {
  readonly prefix: string;
  readonly #shapes: Shapes;
  readonly #network: string;
  readonly #source: string;

  /**
   * @param of.network   What it ought to be, for messages.
   * @param of.source    What to call the file in messages.
   * @param of.mark      A tensor that only this network has, without its prefix.
   * @param of.prefixes  What may stand before all names, the likeliest first.
   * @throws RepriseError RP7541 when there is no `mark` under any prefix.
   */
  constructor(
    shapes: Shapes,
    of: {
      readonly network: string;
      readonly source: string;
      readonly mark: string;
      readonly prefixes: readonly string[];
    },
  ) {
    this.#shapes = shapes;
    this.#network = of.network;
    this.#source = of.source;
    const prefix = of.prefixes.find((one) => shapes.has(one + of.mark));
    if (prefix === undefined) this.#refuse(of.mark, undefined);
    this.prefix = prefix;
  }

  /**
   * The shape of a tensor.
   *
   * @param expected  Numbers where a length is known, letters where it is read off.
   * @throws RepriseError RP7541 when it is missing or has another shape.
   */
  shape(name: string, expected: readonly (number | string)[]): readonly number[] {
    const full = this.prefix + name;
    const found = this.#shapes.get(full)?.shape;
    const fits =
      found !== undefined &&
      found.length === expected.length &&
      found.every((length, axis) => length > 0 && fitsLength(length, expected[axis]));
    return fits ? found : this.#refuse(full, expected);
  }

  /** How many blocks there are: one more than the largest number after `stem`; they must be consecutive. */
  count(stem: string): number {
    const numbers = new Set<number>();
    for (const name of this.#shapes.keys()) {
      if (!name.startsWith(this.prefix + stem)) continue;
      const [number = ''] = name.slice((this.prefix + stem).length).split('.');
      if (/^\d{1,4}$/.test(number)) numbers.add(Number(number));
    }
    return Math.max(-1, ...numbers) + 1;
  }

  /** Side of the square grid that positions are for; one of them is the class token's. */
  gridSide(name: string, rows: number, expected: readonly (number | string)[]): number {
    const side = Math.sqrt(rows - 1);
    if (side < 1 || !Number.isInteger(side)) this.#refuse(this.prefix + name, expected);
    return side;
  }

  /**
   * Heads of a transformer whose heads are 64 wide, as in all published ones; up to that width, one.
   *
   * @param name  The tensor whose last axis the width was read off.
   */
  heads(name: string, width: number): number {
    if (width <= 64) return 1;
    if (width % 64 === 0) return width / 64;
    const { shape } = this.#shapes.get(this.prefix + name) ?? { shape: [width] };
    this.#refuse(this.prefix + name, [...shape.slice(0, -1), 'a multiple of 64']);
  }

  /** @throws RepriseError RP7541 for the first tensor that is missing or has another shape. */
  expectAll(tensors: readonly TeacherTensor[]): void {
    for (const { name, shape } of tensors) {
      invariant(name.startsWith(this.prefix), 'tensors of a teacher have its prefix');
      this.shape(name.slice(this.prefix.length), shape);
    }
  }

  #refuse(name: string, expected: readonly (number | string)[] | undefined): never {
    throw new RepriseError(
      teacherDoesNotFit({
        network: this.#network,
        source: this.#source,
        name,
        found: this.#shapes.get(name)?.shape,
        expected,
        likely: likelyNetwork(this.#shapes.keys()),
      }),
    );
  }
}

function fitsLength(found: number, expected: number | string | undefined): boolean {
  return typeof expected === 'string' || found === expected;
}

/** Networks that serve as teachers, by names that only they have; for saying what a file is instead. */
const MARKS: readonly (readonly [network: string, mark: RegExp])[] = [
  ["CLIP's picture tower", /(^|\.)transformer\.resblocks\.\d+\.attn\.in_proj_weight$/],
  ["DINO's vision transformer", /(^|\.)blocks\.\d+\.attn\.qkv\.bias$/],
  ['BEiT or BEiT v2', /(^|\.)blocks\.\d+\.attn\.q_bias$/],
  ['EfficientNet-Lite0', /^_conv_stem\.weight$/],
  ['MobileNetV2', /^features\.0\.0\.weight$/],
];

function likelyNetwork(names: Iterable<string>): string | undefined {
  const all = [...names];
  return MARKS.find(([, mark]) => all.some((name) => mark.test(name)))?.[0];
}
