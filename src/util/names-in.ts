/** What stands in a folder. */
import { readdirSync } from 'node:fs';

/** Names in a folder, in the system's order; none when it is not there or cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
