/** The pages behind the codes, for `reprise explain`. Each area keeps its own in `explanations/`. */
import { commandLinePages } from './explanations/cli.ts';
import { dataPages } from './explanations/data.ts';
import { enginePages } from './explanations/engine.ts';
import { modelPages } from './explanations/models.ts';
import { planPages } from './explanations/plan.ts';
import { resourcePages } from './explanations/resources.ts';
import { runPages } from './explanations/run.ts';
import { storePages } from './explanations/store.ts';
import { languagePages } from './explanations/language.ts';
import { trainPages } from './explanations/train.ts';
import { weightFilePages } from './explanations/weight-files.ts';
import { weightPages } from './explanations/weights.ts';
import type { Pages } from './explanations/page.ts';

const pages: Pages = {
  ...commandLinePages,
  ...dataPages,
  ...enginePages,
  ...languagePages,
  ...modelPages,
  ...planPages,
  ...resourcePages,
  ...runPages,
  ...storePages,
  ...trainPages,
  ...weightPages,
  ...weightFilePages,
};

/** @returns The page of a code, or undefined when there is no such code. */
export function explanationOf(code: string): string | undefined {
  const page = pages[code];
  if (page === undefined) return undefined;
  return [`${code}  ${page.title}`, '', page.text, ''].join('\n');
}

export function explainedCodes(): readonly string[] {
  return Object.keys(pages).sort();
}
