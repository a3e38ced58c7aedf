/** NumPy's scalars and arrays, which older training scripts put into their checkpoints. */
import { elementCount, halfToNumber } from './host-tensor.ts';
import { fail } from './pickle.ts';
import { type NumpyType, type PickleValue, isKind } from './pickle-values.ts';

const NAME = /^numpy\.(dtype|ndarray|_?core\.multiarray\.(scalar|_reconstruct))$/;

export function isNumpyName(name: string): boolean {
  return NAME.test(name);
}

export function callNumpy(name: string, args: readonly PickleValue[]): PickleValue {
  if (name === 'numpy.dtype') return typeOf(args[0]);
  if (name === 'numpy.ndarray') return fail('it makes an array without its content');
  if (name.endsWith('scalar')) {
    const [type, bytes] = args;
    if (!isKind(type, 'numpy-type') || !(bytes instanceof Uint8Array)) fail('an odd numpy number');
    const [value] = decode(type, bytes, 1);
    return value === undefined
      ? fail('an odd numpy number')
      : { kind: 'numpy-scalar', type, value };
  }
  return { kind: 'numpy-array', type: undefined, shape: [], values: [] };
}

/** Fills a type or an array; @returns false for everything else. */
export function buildNumpy(value: PickleValue, state: PickleValue): boolean {
  const items = isKind(state, 'tuple') ? state.items : [];
  if (isKind(value, 'numpy-type')) {
    value.bigEndian = items[1] === '>';
    return true;
  }
  if (!isKind(value, 'numpy-array')) return false;
  const [, sizes, type, isFortran, bytes] = items;
  const shape = isKind(sizes, 'tuple') ? sizes.items : [];
  const isShape = shape.every(
    (one) => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0,
  );
  if (!isShape || !isKind(type, 'numpy-type') || !(bytes instanceof Uint8Array)) {
    fail('an odd numpy array');
  }
  if (isFortran === true && shape.length > 1) fail('a numpy array in column order');
  value.type = type;
  value.shape = shape as number[]; // each was just checked
  value.values = decode(type, bytes, elementCount(value.shape));
  return true;
}

function typeOf(code: PickleValue | undefined): NumpyType {
  if (typeof code !== 'string' || !/^([fiu][1248]|b1)$/.test(code)) {
    return fail(`a numpy type ${JSON.stringify(code)}`);
  }
  return { kind: 'numpy-type', code, bigEndian: false };
}

function decode(type: NumpyType, bytes: Uint8Array, count: number): (number | bigint | boolean)[] {
  const size = Number(type.code.slice(1));
  if (bytes.length !== count * size) fail('a numpy value of another length than its type says');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, i) => element(view, i * size, type));
}

function element(
  view: DataView,
  at: number,
  { code, bigEndian }: NumpyType,
): number | bigint | boolean {
  const little = !bigEndian;
  switch (code) {
    case 'b1':
      return view.getUint8(at) !== 0;
    case 'f2':
      return halfToNumber(view.getUint16(at, little));
    case 'f4':
      return view.getFloat32(at, little);
    case 'f8':
      return view.getFloat64(at, little);
    case 'i1':
      return view.getInt8(at);
    case 'i2':
      return view.getInt16(at, little);
    case 'i4':
      return view.getInt32(at, little);
    case 'u1':
      return view.getUint8(at);
    case 'u2':
      return view.getUint16(at, little);
    case 'u4':
      return view.getUint32(at, little);
    case 'i8':
    case 'u8': {
      const value = code === 'i8' ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    }
    default:
      return fail(`a numpy type "${code}"`);
  }
}
