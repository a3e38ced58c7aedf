/** What the process's exit code says; scripts rely on it. */
export const exitCode = {
  done: 0,
  failed: 1,
  /** A wrong file or wrong usage; nothing was run. */
  usage: 2,
  /** Finished, but a claim is not met. */
  claimNotMet: 3,
  blocked: 4,
  cancelled: 5,
  bug: 70,
} as const;
