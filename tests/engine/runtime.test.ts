import { expect, it } from 'vitest';
import type { StatusPointer, TensorFlow } from '../../src/engine/native/library.ts';
import { parseOpDefinition } from '../../src/engine/native/op-definition.ts';
import { check } from '../../src/engine/native/runtime.ts';

/** A status as the library would give it. Provoking a real one takes ten seconds of retries. */
function report(code: number, message: string): () => void {
  const tf = { TF_GetCode: () => code, TF_Message: () => message } as unknown as TensorFlow;
  const describe = (): { op: string; inputs: string[] } => ({ op: 'Tile', inputs: ['int32 [2]'] });
  return () => check(tf, 0n as StatusPointer, describe);
}

it('`check()` passes when the status is good', () => {
  expect(report(0, '')).not.toThrow();
});

it('`check()` makes a diagnostic of what belongs to the machine', () => {
  expect(report(8, 'OOM when allocating')).toThrow(
    'RP7010 Cannot compute Tile: there is not enough memory',
  );
  expect(report(12, 'no kernel')).toThrow('RP7011 Cannot compute Tile: this build');
});

it('`check()` makes a bug of what we asked for wrongly, without the names of nodes', () => {
  expect(report(3, 'bad   shape\n\t [[{{node Tile_3}}]] [Op:Tile]')).toThrow(
    /^TensorFlow refuses Tile\(int32 \[2\]\): bad shape$/,
  );
});

it('`parseOpDefinition()` finds lists and state in an OpDef', () => {
  const field = (number: number, bytes: readonly number[]): number[] => [
    number * 8 + 2,
    bytes.length,
    ...bytes,
  ];
  const text = (value: string): number[] => [...Buffer.from(value)];
  const list = [...field(1, text('values')), ...field(4, text('T')), ...field(5, text('N'))];
  const axis = [...field(1, text('axis')), 3 * 8, 3]; // with a varint that is passed over
  const stateful = [0x88, 0x01, 1]; // field 17
  const bytes = [...field(1, text('ConcatV2')), ...field(2, list), ...field(2, axis), ...stateful];
  expect(parseOpDefinition(Uint8Array.from(bytes))).toEqual({
    inputs: [
      { name: 'values', lengthFrom: 'N' },
      { name: 'axis', lengthFrom: undefined },
    ],
    isStateful: true,
  });
});
