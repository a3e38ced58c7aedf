/** Names that travel through the whole system, branded so that they cannot be mixed up. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `pretrain`, or with a matrix `ft1k[seed=0]`, `ft1k[seed=0,lr=0.001]` (in the order of the matrix). */
export type TrialId = Branded<'TrialId'>;
/** `2026-11-25-brave-otter`: date and two words; a folder below `runs/`. */
export type RunName = Branded<'RunName'>;

export function asTrialId(text: string): TrialId {
  return text as TrialId;
}

export function asRunName(text: string): RunName {
  return text as RunName;
}
