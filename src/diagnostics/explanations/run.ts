/** Pages of the messages of running (RP4). */
import type { Pages } from './page.ts';

export const runPages: Pages = {
  RP4001: {
    title: 'The program of a stage cannot be started',
    text: `The system refused to start the shell that runs the stage: most often the working directory
("cwd" of a command) does not exist, or no further process may be started.`,
  },
  RP4002: {
    title: 'A stage ended with an exit code other than 0',
    text: `The lines after "|" are those of its log that look like the reason; the whole log is in the
file that is named, and "reprise logs STAGE" shows it. 126 and 127 come from the shell: the program is
not executable, or was not found. What the stage has left in its work directory is kept, so the next run
goes on from its last checkpoint. To try again by itself:

    retry: [{on: exit, max: 2, delay: 10s}]

A rule for one code alone is written "exit:3".`,
  },
  RP4003: {
    title: 'A stage was ended by a signal',
    text: `Somebody, or the system, killed it: SIGKILL without a word in the log is often the kernel
when memory runs out (look at "dmesg"), SIGSEGV a bug in a library. The next run goes on from the last
checkpoint. "retry" has the class "signal" for it.`,
  },
  RP4004: {
    title: 'A stage ran out of memory',
    text: `Its log says so, or the kernel's counter of processes that it killed for want of memory. Smaller batches per device (batch.per_device) need less and change no result:
the global batch stays. "resources.memory" of the stage decides how many stages run beside each other, so
a true value there helps as well. "retry" has the class "oom" for it, "gpu-oom" for the memory of a GPU alone; "set" of such a rule
changes what divides the work, not the result:

    retry: [{on: gpu-oom, set: {batch.per_device: 16}}]`,
  },
  RP4005: {
    title: 'A stage made no progress',
    text: `For "timeout.idle" a stage of ours told nothing (no progress, no metrics, no checkpoint), and a program
printed nothing and its metrics file did not grow. It was asked to stop, and ended when the grace period was
over; the lines above say what it did last. If it waits for something that may take longer, raise
"timeout.idle". "retry" has the class "idle" for it, and "timeout" for both limits.`,
  },
  RP4006: {
    title: 'A stage reached its time limit',
    text: `It ran for "timeout.total", was asked to write a checkpoint, and ended when the grace period was
over. The next run goes on from the last checkpoint, with the whole limit again.`,
  },
  RP4007: {
    title: 'A stage is gone without a trace',
    text: `Every process of the attempt is dead and none could record how it ended: all were killed at
once (kill -9 of the group, a container that stopped), or the machine lost its power. The next run goes on
from the last checkpoint.`,
  },
  RP4008: {
    title: 'A stage ended well but left no output',
    text: `The stage declares an output, its program ended with 0, and there is nothing at the path. Paths
under "outputs" of a command start at \${work}; a slash at the end makes one a folder. In arguments write
\${outputs.NAME}, which is the same path made absolute:

    argv: [python, train.py, --out, "\${outputs.weights}"]
    outputs: {weights: model.safetensors}

It counts as a failure, and the next run runs the stage again.`,
  },
  RP4009: {
    title: 'A stage asks for more memory than there is',
    text: `"resources.memory" of the stage is more than this host has, or than the profile lets this run
use (a container's limit counts). Memory cannot be shared like processors, so the stage was not started.`,
  },
  RP4010: {
    title: 'A stage asks for more GPUs than there are',
    text: `"resources.gpus" of the stage is more than the NVIDIA driver of this host shows. "reprise doctor"
says what was found.`,
  },
  RP4011: {
    title: 'A stage asks for more processors than there are',
    text: `It runs with those that there are, and nothing runs beside it. Results do not depend on the
number, but for the last digits of sums on some engines.`,
  },
  RP4012: {
    title: 'The metrics of a program cannot be read',
    text: `"metrics.file" of the command is relative to \${work}. As "json" it holds one object, as "jsonl" an
object a line, of which the last counts. Numbers may be nested: {"val": {"acc1": 81.2}} is "val.acc1".`,
  },
  RP4014: {
    title: 'Processes could not be ended',
    text: `Even SIGKILL does not end a process that waits in the kernel, for a network file system or a
device. It ends when that answers. Until then its stage cannot be started again: it still holds the lease.`,
  },
  RP4015: {
    title: 'A stage was asked to stop by somebody else',
    text: `Somebody sent it SIGTERM, SIGINT or USR1, which it took as the wish to stop: it wrote a checkpoint.
This run did not ask for it, so the stage is not done. "retry" has the class "preempted" for it.`,
  },
  RP4016: {
    title: 'A stage met a bug in reprise',
    text: `Something happened in our code that we believed impossible. The log holds the stack; please send
it to us with the pipeline file. Running again may help, and can harm nothing.`,
  },
  RP4017: {
    title: 'A stage ended before it was done',
    text: `Its process ended with 0 without the record that a stage writes last: something in it, a library
perhaps, left the process. The next run goes on from the last checkpoint.`,
  },
  RP4018: {
    title: 'A stage found the disk full',
    text: `Checkpoints and outputs are written beside the state, in "runs/" unless --state says otherwise.
What was complete before is kept; nothing half written counts. Make room and run the same command again.`,
  },
  RP4019: {
    title: 'The worker does not know a kind',
    text: `The program files were replaced (an upgrade, a build) between the start of the run and the start
of the stage. Run the same command again.`,
  },
  RP4022: {
    title: 'A result could not be linked',
    text: `runs/<run>/outputs/ holds links into the store, for people. The result itself is complete, and
other stages use it.`,
  },
  RP4023: {
    title: 'The system refused a stage something',
    text: `The message is the system's own: a file that is not there or may not be read, too many open files,
a device that fails. "reprise logs STAGE" shows the log.`,
  },
  RP4024: {
    title: 'A stage waits for somebody else who works at its key',
    text: `The lease of the key is held, by a runner that is just starting or storing, by one on another host
that shares the state directory, or by a process that an attempt has left behind. Two never write at one
key. When the holder ends, its result is taken or the work goes on from what it left.`,
  },
  RP4040: {
    title: 'A stage was told to go',
    text: `SIGTERM, SIGUSR1 or SIGUSR2 ended it, and this run did not send that: a batch system before its
time limit or for a job of higher priority, an administrator, a shutdown. A program that handles the signal
writes a checkpoint and exits with 75. "retry" has the class "preempted" for both:

    retry: [{on: preempted, max: 20, delay: 30s}]`,
  },
  RP4041: {
    title: 'A stage is gone with its machine',
    text: `The attempt left no exit record, and the machine it ran on was started again since, or is another
one that shares this state. The next run goes on from the last checkpoint; "retry" has the class "node-lost".`,
  },
  RP4042: {
    title: 'A stage diverged',
    text: `A rule of "stop_if" came true, so it was asked to stop: computing on would only cost time. It is not
tried again, because the same parameters would diverge again, unless "retry" has a rule with the class
"diverged". Rules read the metrics that a stage tells, or those in "metrics.file" of a command as it grows:

    stop_if: [{metric: train.loss, is: nan}, {metric: train.loss, above: 100, for: 3}]`,
  },
  RP4043: {
    title: 'A checkpoint is not whole',
    text: `It was being written when the attempt was killed, or the disk has damaged it. It is moved to
"quarantine" in the work directory, where it harms nobody, and the one before it is used. Programs that
write to a temporary name and rename at the end never leave such files.`,
  },
  RP4044: {
    title: 'A checkpoint cannot be judged',
    text: `The program under "checkpoints.validate" could not be started, took longer than its timeout, or was
ended by a signal. That says nothing about the checkpoint, so none was moved and the stage was not started.
Exit code 0 means whole, 126 and 127 that something is wrong with the program itself, any other not whole:

    checkpoints:
      glob: "step-*"
      validate: {argv: [python, check.py, "\${checkpoint.path}"], timeout: 60s}`,
  },
  RP4045: {
    title: 'A fact about the environment cannot be told',
    text: `A program under "resume.only_if_same" did not print its fact and exit with 0. Without it nobody
knows whether the checkpoint fits, so the stage was not started.`,
  },
  RP4046: {
    title: 'A checkpoint does not fit what would go on from it',
    text: `Facts under "resume.only_if_same" are written down with each attempt. They differ between the
attempt that left the checkpoint and now, so going on would mix two experiments:

    resume:
      args_if_found: [--resume, "\${checkpoint.path}"]
      only_if_same: {gpus: {resource: gpus}, torch: {argv: [python, -c, "import torch; print(torch.__version__)"]}}
      otherwise: start-anew      # or: refuse`,
  },
  RP4047: {
    title: 'A stage begins anew although there are checkpoints',
    text: `A fact under "resume.only_if_same" has changed, and "resume.otherwise" is "start-anew". The old
checkpoints were moved to "quarantine" in the work directory; they are removed when the stage has finished.`,
  },
  RP4048: {
    title: 'A rule of stop_if looks at a metric that was never told',
    text: `The stage told metrics, but none of that name, so the rule could not come true. Names are dotted:
{"train": {"loss": 2.3}} in a metrics file is "train.loss". What was told is listed.`,
  },
  RP4070: {
    title: 'Somebody could not be told what became of a run',
    text: `An entry of \`notify:\` in the profile starts a program or posts to an address. Each has 10
seconds; what fails is told as a warning and changes nothing about the run. A program reads one JSON
object from its standard input, and REPRISE_EVENT, REPRISE_RUN, REPRISE_STATUS and others from its
environment. An address in a variable stays out of the file:

    notify:
      - {on: [failed, stalled], webhook: $SLACK_WEBHOOK}
      - {command: [notify-send, reprise]}`,
  },
};
