/** Words of the reports on imported and converted weights; facts come in, a phrase goes out. */

const DROPPED = {
  index: 'an index that follows from the window; it is computed, not stored',
  teacher: 'part of a teacher or a loss, which only training needs',
  text: "part of CLIP's text tower, which no model here has",
  constant: 'adds the same to all scores of a query, which the softmax takes away',
  head: 'the head of another task',
  'no-place': 'the names that were asked for have no place for it',
  prefix: 'its name does not begin with the prefix that was asked for',
  shape: 'it has another shape than the model asks for, and may be missing',
  unknown: 'the model has no parameter of that name',
} as const;

export type DropWord = keyof typeof DROPPED;

/** Why a tensor was left out. */
export function dropWords(reason: DropWord): string {
  return DROPPED[reason];
}

/** Why a parameter starts anew. */
export function missingWords(
  found: readonly number[] | undefined,
  expected: readonly number[],
): string {
  return found === undefined
    ? 'the file does not hold it'
    : `the file has it with the shape [${found.join(', ')}], not [${expected.join(', ')}]`;
}
