/** Tensors as files hold them: raw little-endian bytes with a type and a shape, outside any engine. */
import { invariant, unreachable } from '../util/invariant.ts';

/** Element types by their names in safetensors files. */
export type Dtype = 'F64' | 'F32' | 'F16' | 'BF16' | 'I64' | 'I32' | 'I16' | 'I8' | 'U8' | 'BOOL';

const SIZES: Readonly<Record<Dtype, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1,
};

export interface HostTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** Row-major, little-endian, without gaps. */
  readonly bytes: Uint8Array;
}

export function isDtype(text: string): text is Dtype {
  return Object.hasOwn(SIZES, text);
}

export function bytesPerElement(dtype: Dtype): number {
  return SIZES[dtype];
}

export function isFloating(dtype: Dtype): boolean {
  return /^(F|BF)/.test(dtype);
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

export function fromFloat32(shape: readonly number[], values: Float32Array): HostTensor {
  invariant(values.length === elementCount(shape), 'as many values as the shape says');
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { dtype: 'F32', shape, bytes };
}

export function fromInt32(shape: readonly number[], values: Int32Array): HostTensor {
  invariant(values.length === elementCount(shape), 'as many values as the shape says');
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { dtype: 'I32', shape, bytes };
}

/** The values in float32, rounded where the type is wider. */
export function toFloat32({ dtype, bytes }: HostTensor): Float32Array {
  if (dtype === 'F32' && bytes.byteOffset % 4 === 0) {
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }
  return convert(new Float32Array(bytes.byteLength / SIZES[dtype]), dtype, bytes);
}

/** The values in float64. 64-bit integers beyond 2^53 are rounded. */
export function toFloat64({ dtype, bytes }: HostTensor): Float64Array {
  return convert(new Float64Array(bytes.byteLength / SIZES[dtype]), dtype, bytes);
}

/** Integers (and booleans) in int32; values outside wrap. */
export function toInt32({ dtype, bytes }: HostTensor): Int32Array {
  return convert(new Int32Array(bytes.byteLength / SIZES[dtype]), dtype, bytes);
}

function convert<T extends Float32Array | Float64Array | Int32Array>(
  out: T,
  dtype: Dtype,
  bytes: Uint8Array,
): T {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = reader(view, dtype);
  for (let i = 0; i < out.length; i++) out[i] = read(i);
  return out;
}

function reader(view: DataView, dtype: Dtype): (index: number) => number {
  switch (dtype) {
    case 'F64':
      return (i) => view.getFloat64(8 * i, true);
    case 'F32':
      return (i) => view.getFloat32(4 * i, true);
    case 'F16':
      return (i) => halfToNumber(view.getUint16(2 * i, true));
    case 'BF16': {
      const word = new DataView(new ArrayBuffer(4));
      return (i) => {
        word.setUint32(0, view.getUint16(2 * i, true) << 16); // the upper half of a float32
        return word.getFloat32(0);
      };
    }
    case 'I64':
      return (i) => Number(view.getBigInt64(8 * i, true));
    case 'I32':
      return (i) => view.getInt32(4 * i, true);
    case 'I16':
      return (i) => view.getInt16(2 * i, true);
    case 'I8':
      return (i) => view.getInt8(i);
    case 'U8':
    case 'BOOL':
      return (i) => view.getUint8(i);
    default:
      return unreachable(dtype);
  }
}

/** The values in half precision, rounded to the nearest, ties to even. */
export function toFloat16(tensor: HostTensor): HostTensor {
  // Single precision is wide enough for all but F64, which must not be rounded twice.
  const halves =
    tensor.dtype === 'F64'
      ? doublesToHalves(toFloat64(tensor))
      : singlesToHalves(toFloat32(tensor));
  return { dtype: 'F16', shape: tensor.shape, bytes: new Uint8Array(halves.buffer) };
}

function doublesToHalves(values: Float64Array): Uint16Array<ArrayBuffer> {
  const halves = new Uint16Array(values.length);
  values.forEach((value, i) => {
    halves[i] = numberToHalf(value);
  });
  return halves;
}

/** On the bits: 30 times as fast as by arithmetic. */
function singlesToHalves(values: Float32Array): Uint16Array<ArrayBuffer> {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(values.length);
  for (let i = 0; i < bits.length; i++) {
    const all = bits[i] ?? 0;
    const size = all & 0x7fffffff;
    // Between the smallest normal half and what rounds to infinity, the exponent is only shifted.
    if (size < 0x38800000 || size >= 0x477ff000) halves[i] = numberToHalf(values[i] ?? 0);
    else {
      const shifted = size - 0x38000000;
      const rounded = (shifted + 0xfff + ((shifted >> 13) & 1)) >> 13;
      halves[i] = ((all >>> 16) & 0x8000) | rounded;
    }
  }
  return halves;
}

/** The nearest half-precision number as its bits, ties to even; too large ones become infinite. */
export function numberToHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size >= 65520) return sign | 0x7c00; // halfway to the number that would follow the largest
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const units = roundToEven(size / 2 ** (exponent - 10)); // exact: a power of two
  // Subnormal numbers have no hidden bit; a fraction that was rounded up carries into the exponent.
  return sign + (units < 1024 ? units : (exponent + 14) * 1024 + units);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

/** IEEE 754 half precision, subnormal numbers, infinities and NaN included. */
export function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
