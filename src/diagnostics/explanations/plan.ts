/** Pages of the messages of planning (RP3). */
import type { Pages } from './page.ts';

export const planPages: Pages = {
  RP3001: {
    title: 'An input is not there',
    text: `A stage names a file or folder of the project as an input, and nothing stands at that path.
Relative paths start at the project root: the nearest folder above the pipeline file that holds
.git, package.json or reprise.yaml, else the folder of the file itself. Inputs enter the key of a
result by their content, so they must be there when the plan is made.`,
  },
  RP3002: {
    title: 'Stages wait for each other',
    text: `A reference to an output or metric of another stage, and an entry of "needs", is an edge: the
other stage comes first. Here the edges lead back to where they began, so that no stage could be
the first. Remove one of them, or split a stage in two.`,
  },
  RP3003: {
    title: 'A matrix gives the same trial twice',
    text: `Each trial has its own values of the axes. A value that stands twice in an axis, or an entry of
"include" that repeats a combination, would make two trials of one name.`,
  },
  RP3004: {
    title: 'A selector picks nothing',
    text: `--only and --force take selectors:

    tune              all trials of the stage
    tune[seed=0]      those with this value (quote it for the shell: "tune[seed=0]")
    +tune             with all they need
    tune+             with all that need them

The values are those that \`reprise plan\` shows.`,
  },
  RP3005: {
    title: 'A selector cannot be read',
    text: `A selector is the name of a stage, values of its matrix in brackets where it has one, and a + in
front (with all it needs) or behind (with all that need it): +tune[seed=0,lr=0.1]+`,
  },
  RP3006: {
    title: '"when" is neither true nor false',
    text: `"when" says whether a stage takes part. It is true, false, or an expression that gives one of
them, such as "\${params.epochs > 10}". A stage whose "when" is false is skipped, and what
needs it is blocked.`,
  },
  RP3007: {
    title: 'A matrix is too large',
    text: `The trials of a matrix are the product of its axes: ten axes of ten values are ten thousand
million. The limit keeps a slip from eating the memory; it is far above what anybody runs.`,
  },
  RP3008: {
    title: 'A matrix leaves no trial',
    text: `An axis without values, or "exclude" entries that take every combination out, leave a stage
without trials. A stage that should not take part says so with "when: false".`,
  },
  RP3009: {
    title: 'A result lacks an output',
    text: `The stored result of an upstream trial does not have the output that is asked for. This comes when
the result was made under another declaration of outputs. Run the upstream again with --force.`,
  },
  RP3010: {
    title: 'A pattern of code matches nothing',
    text: `The files under "code" enter the key, so that a changed program runs again. A pattern that matches
nothing would leave changes unseen. In patterns, * and ? stay within a name and ** spans
folders; names with a leading dot are met only when the dot is written.`,
  },
};
