/** The bytes of a pipeline file as text, or the one reason why they cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { err, ok, type Result } from '../util/result.ts';

/** 8 MB: far above what anyone writes, far below what would exhaust memory. */
const MAX_BYTES = 8 * 2 ** 20;

/**
 * Reads a text file.
 *
 * @param path   Absolute.
 * @param shown  The path as the user gave it.
 * @param read   In place of the file system, for tests and editors.
 */
export function readPipelineFile(
  path: string,
  shown: string,
  read?: (path: string) => string,
): Result<string, Diagnostic> {
  try {
    if (read !== undefined) return ok(withoutMark(read(path)));
    const stat = statSync(path);
    if (stat.isDirectory()) return err(messages.fileIsDirectory(shown));
    if (stat.size > MAX_BYTES) return err(messages.fileTooLarge(shown, stat.size, MAX_BYTES));
    const bytes = readFileSync(path);
    const text = decode(bytes);
    return text === undefined ? err(messages.fileNotText(shown)) : ok(withoutMark(text));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return err(messages.fileUnreadable(shown, code));
  }
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
