/**
 * A machine for pickles that runs no code: it knows containers, numbers and texts itself, and asks an
 * allow-list for everything that a pickle wants to construct. Memory stays within a small multiple of
 * the input: every length is checked against what is left before anything is made of it.
 *
 * @see CPython, `Lib/pickletools.py`, which defines the opcodes
 */
import { type PickleValue, isKind } from './pickle-values.ts';

/** The pickle is not what it must be. `message` says how, without the file's name. */
export class PickleProblem extends Error {
  override readonly name: string = 'PickleProblem';
}

/** It wants to construct something that is not on the allow-list. */
export class ForbiddenName extends PickleProblem {
  readonly constructorName: string;

  constructor(name: string) {
    super(`it wants to call "${name}"`);
    this.constructorName = name;
  }
}

export interface PickleHost {
  /** Whether this class or function may be constructed; or the value that stands for it. */
  resolve(name: string): PickleValue;
  call(name: string, args: readonly PickleValue[]): PickleValue;
  /** Fills a constructed value with state. */
  build(value: PickleValue, state: PickleValue): void;
  /** What a persistent id stands for (a storage). */
  persistent(id: PickleValue): PickleValue;
}

/** Longest integer we read, in bytes; the longest in use has ten. */
const LONGEST_INTEGER = 1024;
const HIGHEST_PROTOCOL = 5;
const text = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

/** Reads one pickle. @returns its value, and the first byte after it. */
export function readPickle(
  bytes: Uint8Array,
  start: number,
  host: PickleHost,
): { readonly value: PickleValue; readonly end: number } {
  const machine = new Machine(bytes, start, host);
  return { value: machine.run(), end: machine.at };
}

class Machine {
  at: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #host: PickleHost;
  /** Stacks below the marks; the one above the last mark is `#stack`. */
  readonly #below: PickleValue[][] = [];
  #stack: PickleValue[] = [];
  readonly #memo: Map<number, PickleValue> = new Map();

  constructor(bytes: Uint8Array, start: number, host: PickleHost) {
    this.at = start;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#host = host;
  }

  run(): PickleValue {
    for (;;) {
      const opcode = this.#byte();
      if (opcode === 0x2e) break; // STOP
      this.#step(opcode);
    }
    const value = this.#pop();
    if (this.#stack.length > 0 || this.#below.length > 0) fail('it ends with values left over');
    return value;
  }

  #step(opcode: number): void {
    switch (opcode) {
      case 0x80: // PROTO
        if (this.#byte() > HIGHEST_PROTOCOL) fail('its protocol is newer than 5');
        return;
      case 0x95: // FRAME
        this.#checked(this.#long());
        return;
      case 0x28: // MARK
        this.#below.push(this.#stack);
        this.#stack = [];
        return;
      case 0x30: // POP
        // Taking away a mark counts as taking away what it opened.
        if (this.#stack.length === 0) this.#toMark();
        else this.#stack.pop();
        return;
      case 0x31: // POP_MARK
        this.#toMark();
        return;
      case 0x32: // DUP
        return this.#push(this.#top());
      case 0x4e: // NONE
        return this.#push(null);
      case 0x88: // NEWTRUE
        return this.#push(true);
      case 0x89: // NEWFALSE
        return this.#push(false);
      case 0x4a: // BININT
        return this.#push(this.#int32());
      case 0x4b: // BININT1
        return this.#push(this.#byte());
      case 0x4d: // BININT2
        return this.#push(this.#byte() + 256 * this.#byte());
      case 0x8a: // LONG1
        return this.#push(this.#integer(this.#byte()));
      case 0x8b: // LONG4
        return this.#push(this.#integer(this.#int32()));
      case 0x47: // BINFLOAT
        return this.#push(this.#view.getFloat64(this.#skip(8), false));
      case 0x58: // BINUNICODE
        return this.#push(this.#text(this.#uint32()));
      case 0x8c: // SHORT_BINUNICODE
        return this.#push(this.#text(this.#byte()));
      case 0x8d: // BINUNICODE8
        return this.#push(this.#text(this.#long()));
      case 0x54: // BINSTRING
        return this.#push(latin.decode(this.#take(this.#int32())));
      case 0x55: // SHORT_BINSTRING
        return this.#push(latin.decode(this.#take(this.#byte())));
      case 0x42: // BINBYTES
        return this.#push(this.#take(this.#uint32()).slice());
      case 0x43: // SHORT_BINBYTES
        return this.#push(this.#take(this.#byte()).slice());
      case 0x8e: // BINBYTES8
      case 0x96: // BYTEARRAY8
        return this.#push(this.#take(this.#long()).slice());
      case 0x5d: // EMPTY_LIST
        return this.#push({ kind: 'list', items: [] });
      case 0x29: // EMPTY_TUPLE
        return this.#push({ kind: 'tuple', items: [] });
      case 0x7d: // EMPTY_DICT
        return this.#push({ kind: 'map', ordered: false, entries: new Map() });
      case 0x8f: // EMPTY_SET
        return this.#push({ kind: 'set', items: [] });
      case 0x85: // TUPLE1
      case 0x86: // TUPLE2
      case 0x87: // TUPLE3
        return this.#tuple(opcode - 0x84);
      case 0x74: // TUPLE
        return this.#push({ kind: 'tuple', items: this.#toMark() });
      case 0x6c: // LIST
        return this.#push({ kind: 'list', items: this.#toMark() });
      case 0x64: // DICT
        return this.#dictionary();
      case 0x61: // APPEND
        return this.#append([this.#pop()]);
      case 0x65: // APPENDS
        return this.#append(this.#toMark());
      case 0x73: {
        // SETITEM
        const value = this.#pop();
        return this.#setItems([this.#pop(), value]);
      }
      case 0x75: // SETITEMS
        return this.#setItems(this.#toMark());
      case 0x90: // ADDITEMS
        return this.#addItems(this.#toMark());
      case 0x91: // FROZENSET
        return this.#push({ kind: 'set', items: this.#toMark() });
      case 0x71: // BINPUT
        return this.#remember(this.#byte());
      case 0x72: // LONG_BINPUT
        return this.#remember(this.#uint32());
      case 0x94: // MEMOIZE
        return this.#remember(this.#memo.size);
      case 0x68: // BINGET
        return this.#recall(this.#byte());
      case 0x6a: // LONG_BINGET
        return this.#recall(this.#uint32());
      case 0x63: // GLOBAL
        return this.#name(this.#line(), this.#line());
      case 0x93: {
        // STACK_GLOBAL
        const name = this.#pop();
        return this.#name(this.#pop(), name);
      }
      case 0x52: // REDUCE
      case 0x81: // NEWOBJ
        return this.#reduce();
      case 0x62: {
        // BUILD
        const state = this.#pop();
        return this.#host.build(this.#top(), state);
      }
      case 0x51: // BINPERSID
        return this.#push(this.#host.persistent(this.#pop()));
      default:
        return fail(`it has the opcode 0x${opcode.toString(16).padStart(2, '0')}`);
    }
  }

  #push(value: PickleValue): void {
    this.#stack.push(value);
  }

  #pop(): PickleValue {
    const value = this.#stack.pop();
    return value === undefined ? fail('it takes more than there is') : value;
  }

  #top(): PickleValue {
    const value = this.#stack.at(-1);
    return value === undefined ? fail('it takes more than there is') : value;
  }

  #toMark(): PickleValue[] {
    const items = this.#stack;
    const below = this.#below.pop();
    if (below === undefined) fail('it goes back to a mark that was not set');
    this.#stack = below;
    return items;
  }

  #tuple(count: number): void {
    if (this.#stack.length < count) fail('it takes more than there is');
    this.#push({ kind: 'tuple', items: this.#stack.splice(-count) });
  }

  #dictionary(): void {
    const items = this.#toMark();
    this.#push({ kind: 'map', ordered: false, entries: new Map() });
    this.#setItems(items);
  }

  #append(items: readonly PickleValue[]): void {
    const list = this.#top();
    if (!isKind(list, 'list')) fail('it appends to something that is not a list');
    for (const item of items) list.items.push(item);
  }

  #setItems(items: readonly PickleValue[]): void {
    const map = this.#top();
    if (!isKind(map, 'map')) fail('it sets an item of something that is not a map');
    if (items.length % 2 !== 0) fail('it sets a key without a value');
    for (let i = 0; i < items.length; i += 2) {
      map.entries.set(items[i] ?? null, items[i + 1] ?? null);
    }
  }

  #addItems(items: readonly PickleValue[]): void {
    const set = this.#pop();
    if (!isKind(set, 'set')) fail('it adds to something that is not a set');
    this.#push({ kind: 'set', items: [...set.items, ...items] });
  }

  #remember(index: number): void {
    this.#memo.set(index, this.#top());
  }

  #recall(index: number): void {
    const value = this.#memo.get(index);
    this.#push(value === undefined ? fail(`it recalls ${index}, which it did not store`) : value);
  }

  #name(module: PickleValue, name: PickleValue): void {
    if (typeof module !== 'string' || typeof name !== 'string') fail('it names something oddly');
    this.#push(this.#host.resolve(`${module}.${name}`));
  }

  #reduce(): void {
    const args = this.#pop();
    const callee = this.#pop();
    if (!isKind(args, 'tuple')) fail('it calls something without a tuple of arguments');
    if (!isKind(callee, 'constructor')) fail('it calls something that is not a name');
    this.#push(this.#host.call(callee.name, args.items));
  }

  #checked(length: number): number {
    const left = this.#bytes.length - this.at;
    if (length < 0 || length > left) fail(`it announces ${length} bytes, ${left} are left`);
    return length;
  }

  #skip(length: number): number {
    const from = this.at;
    this.at += this.#checked(length);
    return from;
  }

  #take(length: number): Uint8Array {
    const from = this.#skip(length);
    return this.#bytes.subarray(from, from + length);
  }

  #byte(): number {
    return this.#view.getUint8(this.#skip(1));
  }

  #int32(): number {
    return this.#view.getInt32(this.#skip(4), true);
  }

  #uint32(): number {
    return this.#view.getUint32(this.#skip(4), true);
  }

  #long(): number {
    return Number(this.#view.getBigUint64(this.#skip(8), true)); // too large stays too large
  }

  #text(length: number): string {
    return this.#decoded(this.#take(length));
  }

  #decoded(bytes: Uint8Array): string {
    try {
      return text.decode(bytes);
    } catch {
      // Python writes lone surrogates in its own way; they do not occur in names of weights.
      return fail('it holds a text that is not UTF-8');
    }
  }

  /** Up to a line feed, without it. */
  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.at);
    if (end < 0) fail('it ends within a name');
    const line = this.#decoded(this.#bytes.subarray(this.at, end));
    this.at = end + 1;
    return line;
  }

  /** Little-endian two's complement; a number where it is exact, else a bigint. */
  #integer(length: number): number | bigint {
    if (length > LONGEST_INTEGER) fail(`it has an integer of ${length} bytes`);
    const bytes = this.#take(length);
    let value = 0n;
    for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] ?? 0);
    if (length > 0) value = BigInt.asIntN(8 * length, value);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
}

export function fail(message: string): never {
  throw new PickleProblem(message);
}
