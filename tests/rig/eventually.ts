/** Waits for something outside of this process to become so; the wait is short when it is. */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  limitMs = 15_000,
): Promise<void> {
  const until = Date.now() + limitMs;
  for (let pause = 1; !(await isSo()); pause = Math.min(pause * 2, 50)) {
    if (Date.now() > until) throw new Error(`waited ${limitMs} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
