/** Names in a sentence. */

/** At most five names in quotes, and how many there are beside them; nothing for none. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** The same, with a word where there are none. */
export function listedOrNone(names: readonly string[]): string {
  return names.length === 0 ? 'none' : listed(names);
}
