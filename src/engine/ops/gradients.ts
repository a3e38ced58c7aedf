/**
 * Gradients of the tensor operations that our models and losses use. tfjs-core keeps its own outside the
 * bundle that Node loads, and two of them are wrong; here are only those that we tested.
 * An operation missing here fails loudly ("gradient function not found"), it never gives a wrong number.
 */
import {
  type GradConfig,
  type NamedAttrMap,
  type Tensor,
  backend_util,
  broadcast_util,
  cast,
  concat,
  cos,
  div,
  equal,
  exp,
  getGradient,
  greater,
  greaterEqual,
  lessEqual,
  logicalAnd,
  mul,
  neg,
  pad,
  registerGradient,
  reshape,
  scalar,
  sign,
  sin,
  slice,
  split,
  sqrt,
  square,
  stack,
  step,
  sub,
  sum,
  tile,
  transpose,
  unstack,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import { matMulPlain } from './mat-mul.ts';

/** Teaches the gradient tape our gradients. Idempotent; every engine calls it when it opens. */
export function registerGradients(): void {
  if (getGradient('Reshape') === gradients.find((one) => one.kernelName === 'Reshape')) return;
  for (const gradient of gradients) {
    if (getGradient(gradient.kernelName) === undefined) registerGradient(gradient);
  }
}

/** Axes of a reduction; nothing, or none, means all. */
type Axes = number | number[] | null | undefined;

type Unary = (dy: Tensor, saved: Tensor) => Tensor;

function ofInput(kernelName: string, derive: Unary): GradConfig {
  return {
    kernelName,
    inputsToSave: ['x'],
    gradFunc: (dy, saved) => ({ x: () => derive(one(dy), first(saved)) }),
  };
}

function ofOutput(kernelName: string, derive: Unary): GradConfig {
  return {
    kernelName,
    outputsToSave: [true],
    gradFunc: (dy, saved) => ({ x: () => derive(one(dy), first(saved)) }),
  };
}

type Binary = (dy: Tensor, a: Tensor, b: Tensor) => Tensor;

/** An element-wise operation of two tensors that may be broadcast against each other. */
function ofPair(kernelName: string, byA: Binary, byB: Binary): GradConfig {
  return {
    kernelName,
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, saved) => {
      const [a, b] = [at(saved, 0), at(saved, 1)];
      return {
        a: () => sumTo(byA(one(dy), a, b), a.shape),
        b: () => sumTo(byB(one(dy), a, b), b.shape),
      };
    },
  };
}

/** Sums what broadcasting repeated, so that the gradient has the operand's shape. */
export function sumTo(gradient: Tensor, shape: number[]): Tensor {
  const axes = broadcast_util.getReductionAxes(shape, gradient.shape);
  const summed = axes.length > 0 ? sum(gradient, axes) : gradient;
  return reshape(summed, shape);
}

const gradients: readonly GradConfig[] = [
  ofPair(
    'Add',
    (dy) => dy,
    (dy) => dy,
  ),
  ofPair(
    'Sub',
    (dy) => dy,
    (dy) => neg(dy),
  ),
  ofPair(
    'Multiply',
    (dy, _a, b) => mul(dy, toFloat(b)),
    (dy, a) => mul(dy, toFloat(a)),
  ),
  ofPair(
    'RealDiv',
    (dy, _a, b) => div(dy, toFloat(b)),
    (dy, a, b) => neg(div(mul(dy, toFloat(a)), square(toFloat(b)))),
  ),
  ofPair(
    'Maximum',
    (dy, a, b) => mul(dy, cast(greaterEqual(a, b), 'float32')),
    (dy, a, b) => mul(dy, cast(greater(b, a), 'float32')),
  ),
  ofPair(
    'Minimum',
    (dy, a, b) => mul(dy, cast(lessEqual(a, b), 'float32')),
    (dy, a, b) => mul(dy, cast(greater(a, b), 'float32')),
  ),
  ofInput('Square', (dy, x) => mul(dy, mul(x, scalar(2)))),
  ofInput('Abs', (dy, x) => mul(dy, sign(x))),
  ofInput('Log', (dy, x) => div(dy, x)),
  ofInput('Relu', (dy, x) => mul(dy, step(x))),
  ofInput('Relu6', (dy, x) => mul(dy, mul(cast(lessEqual(x, 6), 'float32'), step(x)))),
  ofInput('Cos', (dy, x) => neg(mul(dy, sin(x)))),
  ofInput('Sin', (dy, x) => mul(dy, cos(x))),
  ofInput('Erf', (dy, x) => mul(dy, mul(exp(neg(square(x))), scalar(2 / Math.sqrt(Math.PI))))),
  ofInput('Sqrt', (dy, x) => div(dy, mul(sqrt(x), scalar(2)))),
  ofOutput('Rsqrt', (dy, y) => mul(dy, mul(mul(square(y), y), scalar(-0.5)))),
  ofOutput('Exp', (dy, y) => mul(dy, y)),
  ofOutput('Tanh', (dy, y) => mul(dy, sub(scalar(1), square(y)))),
  ofOutput('Sigmoid', (dy, y) => mul(dy, mul(y, sub(scalar(1), y)))),
  { kernelName: 'Neg', gradFunc: (dy) => ({ x: () => neg(one(dy)) }) },
  { kernelName: 'Identity', gradFunc: (dy) => ({ x: () => fresh(one(dy)) }) },
  { kernelName: 'Cast', gradFunc: (dy) => ({ x: () => fresh(one(dy)) }) },
  { kernelName: 'ZerosLike', gradFunc: (dy) => ({ x: () => zerosLike(one(dy)) }) },
  {
    kernelName: 'AddN',
    saveAllInputs: true,
    gradFunc: (dy, saved) =>
      Object.fromEntries(saved.map((_, index) => [String(index), () => fresh(one(dy))])),
  },
  {
    kernelName: 'Reshape',
    inputsToSave: ['x'],
    gradFunc: (dy, saved) => ({ x: () => reshape(one(dy), first(saved).shape) }),
  },
  {
    kernelName: 'ExpandDims',
    inputsToSave: ['input'],
    gradFunc: (dy, saved) => ({ input: () => reshape(one(dy), first(saved).shape) }),
  },
  {
    kernelName: 'Transpose',
    gradFunc: (dy, _saved, attrs) => {
      const perm = attribute<number[]>(attrs, 'perm');
      return { x: () => transpose(one(dy), backend_util.getUndoAxesPermutation(perm)) };
    },
  },
  {
    kernelName: 'Slice',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const { shape } = first(saved);
      const begin = attribute<number[]>(attrs, 'begin');
      const size = attribute<number[]>(attrs, 'size');
      const paddings = shape.map((length, axis): [number, number] => {
        const from = begin[axis] ?? 0;
        const count = size[axis] ?? -1;
        return [from, count < 0 ? 0 : length - from - count];
      });
      return { x: () => pad(one(dy), paddings) };
    },
  },
  {
    kernelName: 'PadV2',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const begin = attribute<[number, number][]>(attrs, 'paddings').map(([before]) => before);
      return { x: () => slice(one(dy), begin, first(saved).shape) };
    },
  },
  {
    kernelName: 'Concat',
    saveAllInputs: true,
    gradFunc: (dy, saved, attrs) => {
      const axis = axisOf(attribute<number>(attrs, 'axis'), first(saved).shape.length);
      const pieces = split(
        one(dy),
        saved.map((tensor) => tensor.shape[axis] ?? 0),
        axis,
      );
      return Object.fromEntries(pieces.map((piece, index) => [String(index), () => piece]));
    },
  },
  {
    kernelName: 'SplitV',
    gradFunc: (dy, _saved, attrs) => ({
      x: () => concat(many(dy), attribute<number>(attrs, 'axis')),
    }),
  },
  {
    kernelName: 'Pack',
    saveAllInputs: true,
    gradFunc: (dy, _saved, attrs) => {
      const pieces = unstack(one(dy), attribute<number>(attrs, 'axis'));
      return Object.fromEntries(pieces.map((piece, index) => [String(index), () => piece]));
    },
  },
  {
    kernelName: 'Unpack',
    gradFunc: (dy, _saved, attrs) => ({
      value: () => stack(many(dy), attribute<number>(attrs, 'axis')),
    }),
  },
  {
    kernelName: 'Tile',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const { shape } = first(saved);
      const reps = attribute<number[]>(attrs, 'reps');
      // One axis at a time: [reps, length] beside each other keep every reshape within 6 axes.
      const derive = (): Tensor => {
        let gradient = one(dy);
        for (const [axis, count] of reps.entries()) {
          if (count === 1) continue;
          const before = gradient.shape.slice(0, axis);
          const after = gradient.shape.slice(axis + 1);
          const apart = reshape(gradient, [...before, count, shape[axis] ?? 1, ...after]);
          gradient = sum(apart, axis);
        }
        return gradient;
      };
      return { x: derive };
    },
  },
  {
    kernelName: 'Sum',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => ({
      x: () => spread(one(dy), first(saved).shape, attribute<Axes>(attrs, 'axis')),
    }),
  },
  {
    kernelName: 'Mean',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const { shape, size } = first(saved);
      const share = scalar(one(dy).size / size);
      return {
        x: () => spread(mul(one(dy), share), shape, attribute<Axes>(attrs, 'axis')),
      };
    },
  },
  {
    kernelName: 'Max',
    inputsToSave: ['x'],
    outputsToSave: [true],
    // Several places may hold the largest value: each gets the whole gradient.
    gradFunc: (dy, saved, attrs) => {
      const [x, y] = [at(saved, 0), at(saved, 1)];
      const axes = attribute<Axes>(attrs, 'reductionIndices');
      const largest = reshape(y, keptShape(x.shape, axes));
      const derive = (): Tensor =>
        mul(spread(one(dy), x.shape, axes), cast(equal(x, largest), 'float32'));
      return { x: derive };
    },
  },
  {
    kernelName: 'Softmax',
    outputsToSave: [true],
    gradFunc: (dy, saved) => {
      const y = first(saved);
      const weighted = mul(one(dy), y);
      return { logits: () => sub(weighted, mul(sum(weighted, -1, true), y)) };
    },
  },
  {
    kernelName: 'ClipByValue',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const x = first(saved);
      const low = attribute<number>(attrs, 'clipValueMin');
      const high = attribute<number>(attrs, 'clipValueMax');
      const inside = logicalAnd(greaterEqual(x, low), lessEqual(x, high));
      return { x: () => where(inside, one(dy), zerosLike(one(dy))) };
    },
  },
  {
    kernelName: 'Select',
    inputsToSave: ['condition'],
    gradFunc: (dy, saved) => {
      const chosen = cast(first(saved), 'float32');
      return {
        condition: () => zerosLike(first(saved)),
        t: () => mul(one(dy), chosen),
        e: () => mul(one(dy), sub(scalar(1), chosen)),
      };
    },
  },
  {
    kernelName: 'BatchMatMul',
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, saved, attrs) => {
      const [a, b] = [at(saved, 0), at(saved, 1)];
      const [ta, tb] = [attrs['transposeA'] === true, attrs['transposeB'] === true];
      const y = one(dy);
      return {
        a: () => (ta ? matMulPlain(b, y, tb, true) : matMulPlain(y, b, false, !tb)),
        b: () => (tb ? matMulPlain(y, a, true, ta) : matMulPlain(a, y, !ta, false)),
      };
    },
  },
];

/** Gives every element the gradient of the sum it went into. */
function spread(dy: Tensor, shape: number[], axis: Axes): Tensor {
  const kept = keptShape(shape, axis);
  return tile(
    reshape(dy, kept),
    shape.map((length, index) => length / (kept[index] ?? 1)),
  );
}

function keptShape(shape: readonly number[], axis: Axes): number[] {
  const listed = [axis ?? []].flat().map((one) => axisOf(one, shape.length));
  return shape.map((length, index) => (listed.length === 0 || listed.includes(index) ? 1 : length));
}

function axisOf(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}

function toFloat(tensor: Tensor): Tensor {
  return tensor.dtype === 'float32' ? tensor : cast(tensor, 'float32');
}

function attribute<T>(attrs: NamedAttrMap, name: string): T {
  return attrs[name] as T; // the operation that made the tape entry put it there with this type
}

/**
 * The same numbers as a tensor of its own. The tape disposes of a gradient when it adds another to it,
 * so one tensor must never be handed to two inputs.
 */
export function fresh(dy: Tensor): Tensor {
  return reshape(dy, dy.shape);
}

function one(dy: Tensor | Tensor[]): Tensor {
  return Array.isArray(dy) ? at(dy, 0) : dy;
}

function many(dy: Tensor | Tensor[]): Tensor[] {
  return Array.isArray(dy) ? dy : [dy];
}

function first(saved: readonly Tensor[]): Tensor {
  return at(saved, 0);
}

function at(saved: readonly Tensor[], index: number): Tensor {
  const tensor = saved[index];
  invariant(tensor !== undefined, `tape entry without saved tensor ${index}`);
  return tensor;
}
