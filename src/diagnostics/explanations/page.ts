/** What `reprise explain` prints of one code. */
export interface Page {
  /** The message in general: `There is no such stage`. */
  readonly title: string;
  /** What it means, why it comes, what to do; a few lines, at most 90 columns. */
  readonly text: string;
}

export type Pages = Readonly<Record<string, Page>>;
