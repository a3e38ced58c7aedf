/** Diagnostics together with the texts that their places are in, so that frames can be shown. */
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';

export class PipelineProblems extends RepriseError {
  readonly sources: ReadonlyMap<string, string>;

  constructor(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>) {
    super(diagnostics);
    this.sources = sources;
  }
}
