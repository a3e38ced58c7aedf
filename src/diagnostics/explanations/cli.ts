/** Pages of the command line's messages (RP19). */
import type { Pages } from './page.ts';

export const commandLinePages: Pages = {
  RP1901: {
    title: 'No pipeline file was named',
    text: `Most commands take the pipeline file as an argument. Without one, reprise takes the project's
reprise.yaml, or the only *.yaml in its pipelines/ folder. Here there is neither.

    reprise run pipelines/quickstart.yaml`,
  },
  RP1902: {
    title: 'Several pipeline files could be meant',
    text: `No file was named, and pipelines/ holds more than one. Name the one you mean. To put one
on top of another, name both: the later ones are overlays.

    reprise run -f pipelines/base.yaml -f pipelines/small.yaml`,
  },
  RP1903: {
    title: 'There is no such stage or trial',
    text: `A trial is named as \`reprise plan\` shows it: by its stage, or with its matrix values
where it has some. Quote the brackets, or the shell takes them for a pattern.

    reprise why "finetune[seed=0]"`,
  },
  RP1904: {
    title: 'The stage has several trials',
    text: `The stage has a matrix, and the command needs one of its trials.`,
  },
  RP1905: {
    title: 'Nothing has been run here',
    text: `Runs are found in the state directory: --state, else REPRISE_STATE, else runs/ in the
project that the working directory is in. There is none in this one.`,
  },
  RP1906: {
    title: 'There is no such run',
    text: `A run is named by its folder in the state directory; \`latest\` points to the newest.`,
  },
  RP1907: {
    title: 'There is no such code',
    text: `Codes stand before messages: RP, then four digits. The first digit tells the area:
1 syntax and schema, 2 references and expressions, 3 planning, 4 running, 5 store and journal,
6 stages and data, 7 tensors, weights and the engine, 9 reprise itself.`,
  },
  RP1908: {
    title: 'There is no such kind of stage',
    text: `\`reprise schema\` without a name prints the schema of the whole file, in which all kinds
stand.`,
  },
  RP1909: {
    title: 'The trial has no log in this run',
    text: `A trial that was cached, skipped or has not begun wrote nothing. The log of the attempt
that made a cached result stays as long as its work directory does.`,
  },
  RP1910: {
    title: 'The trial has no result yet',
    text: `The result that is asked for is the one under the key that the file has now. If a
setting was changed since the last run, an older result exists, and \`reprise why\` shows what
differs.`,
  },
  RP1911: {
    title: 'A value on the command line or in the environment cannot be used',
    text: `The message says which one, what was found, and what was expected.`,
  },
  RP1912: {
    title: 'A run could not be sent to the background',
    text: `\`reprise run -d\` checks and plans here, then starts a runner of its own and waits until its
journal says that the run has begun. This one ended before; what it wrote last stands below the
message. Nothing was run.`,
  },
  RP1913: {
    title: 'The runner of the run is gone',
    text: `A run is shown by following its journal, and nobody writes this one any more: the runner was
killed, the machine stopped, or the terminal was closed. Attempts live on without it. The same
command takes them up, with everything that was finished or checkpointed:

    reprise run pipelines/quickstart.yaml

To end what lives on instead, there is \`reprise cancel\`.`,
  },
  RP1914: {
    title: 'A search pattern cannot be read',
    text: `--grep takes a JavaScript regular expression, without slashes around it:

    reprise logs train --grep "loss: nan|error"`,
  },
  RP1915: {
    title: 'There is no log of that rank',
    text: `Each process of a gang writes a log of its own, rank-0.log, rank-1.log and so on, in the
directory of its attempt. An attempt of one process has rank 0 alone.`,
  },
  RP1916: {
    title: 'There is no such attempt',
    text: `Attempts are counted from 1, over all runs of the same key. \`reprise status\` shows how many
there were.`,
  },
  RP1917: {
    title: 'Something could not be stopped',
    text: `A process that waits in the kernel for a device or a network file system does not end, even
when it is killed, until that answers. Nothing new is started for its trial as long as it is there.`,
  },
  RP1918: {
    title: 'The run is still going',
    text: `What was asked for concerns a run that has ended. A run that is going is looked at with
\`reprise attach\` and stopped with \`reprise cancel\`.`,
  },
  RP1919: {
    title: 'It is not known what the run was asked for',
    text: `A run writes what it was asked for (file, overlays, --set, profile) into its run.json. This
one has none. Give the command again: what is done is kept.`,
  },
  RP1920: {
    title: 'There is no such run, stage or trial',
    text: `\`reprise cancel\`, \`reprise retry\` and \`reprise pin\` take the name of a run, or of a stage or
trial of a run. Without the name of a run, they mean the latest.

    reprise cancel 2026-11-25-brave-otter "train[seed=3]"`,
  },
  RP1921: {
    title: 'The pipeline has changed since the run that is tried again',
    text: `\`reprise retry\` gives the same command again, and the file that it names has changed in
between. What is computed is what the file says now. A trial that a change reaches has another key:
it is another experiment, and neither the attempts nor the checkpoints of the earlier one count.

    reprise why train`,
  },
  RP1922: {
    title: 'It is not pinned',
    text: `\`reprise pin\` without a name lists what is pinned.`,
  },
  RP1923: {
    title: 'There is no result to pin',
    text: `To pin a trial keeps the result that it has in the latest run, with its outputs. A trial that
has not finished has none; its work is kept as long as its run is the latest, lives, or is pinned.`,
  },
};
