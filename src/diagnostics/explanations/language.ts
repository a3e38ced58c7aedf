/** Pages of the messages of the pipeline language (RP10 to RP12, RP20). */
import type { Pages } from './page.ts';

export const languagePages: Pages = {
  RP1001: {
    title: 'The file cannot be read',
    text: `The path is relative to the working directory, or absolute. Look at its spelling, and whether
you may read it.

    reprise run pipelines/quickstart.yaml`,
  },
  RP1002: {
    title: 'A folder was named instead of a file',
    text: `A pipeline is one YAML file; further ones are overlays on it.

    reprise run -f pipelines/base.yaml -f pipelines/small.yaml`,
  },
  RP1003: {
    title: 'The file is too large',
    text: `A pipeline file has at most 8 MB. Data belongs in files that stages take as inputs.

    data: data/train.csv`,
  },
  RP1004: {
    title: 'The file is not text',
    text: `A pipeline file is YAML in UTF-8. This one has bytes that are not; perhaps another file
was meant, or an editor saved it as UTF-16.

    file pipelines/quickstart.yaml`,
  },
  RP1005: {
    title: 'The file is empty',
    text: `The least pipeline has a version, a name and one stage.

    version: 1
    name: first
    stages:
      hello: {kind: command, argv: [echo, hello]}`,
  },
  RP1006: {
    title: 'The file is not a map',
    text: `The outermost of a pipeline file are fields: version, name, stages and a few more. An overlay
has the same fields, and needs only those that it changes.

    stages:
      train: {epochs: 3}`,
  },
  RP1007: {
    title: 'The text is not YAML',
    text: `The place is where the reader could not go on; the cause is often a little before it.
Indent by spaces. Put a value in quotes when it holds ": " or " #", or starts with one of
[ ] { } & * ! | > ' " % @.

    mode: '\${params.fast ? "fast" : "exact"}'`,
  },
  RP1008: {
    title: 'A name stands twice in one map',
    text: `Of two values one would be lost in silence, so this is refused. Remove one.

    optimizer: {lr: 0.001, lr: 0.002}     # which one?`,
  },
  RP1009: {
    title: 'The name is not text',
    text: `Names of fields are text that is not empty. (YAML allows lists and maps as names; a pipeline
has no use for them.)

    stages:
      train: {kind: command, argv: [make]}`,
  },
  RP1010: {
    title: 'The number is not finite',
    text: `.inf and .nan have no form in JSON, and so none in keys and results. Leave a bound out to have
none, or say null where the field allows it.

    clip_grad: null`,
  },
  RP1011: {
    title: 'The integer is too large',
    text: `Numbers are 64-bit floating point, in which integers beyond 2^53 lose digits. If the digits are
a name, put them in quotes.

    tag: "20261125123456789012"`,
  },
  RP1012: {
    title: 'The file is nested too deeply',
    text: `A pipeline is allowed 60 levels of maps and lists.

    stages: {train: {optimizer: {lr: 0.001}}}      # four levels`,
  },
  RP1013: {
    title: 'The file grows too large by its aliases',
    text: `An alias (*name) stands for all that its anchor (&name) holds, so aliases of aliases grow by
multiplication. A file may have 200000 values once they are counted in.

    base: &base {epochs: 3}
    small: *base`,
  },
  RP1014: {
    title: 'The anchor does not exist',
    text: `An alias follows its anchor: &name must stand before *name in the same file.

    x-base: &base {epochs: 3}
    stages:
      train:
        <<: *base`,
  },
  RP1015: {
    title: 'What is merged is not a map',
    text: `"<<" takes the fields of another map over, those of the map itself winning. To build one stage
on another, "extends" is often clearer.

    large: {extends: small, epochs: 300}`,
  },
  RP1016: {
    title: 'The tag is not known',
    text: `Tags such as !name ask the reader to build special objects. A pipeline is plain data.

    when: "2026-11-25"`,
  },
  RP1017: {
    title: 'The file asks for another YAML',
    text: `Pipelines are YAML 1.2, in which "no" and "on" are text and 010 is ten. Take the %YAML line
away.

    version: 1`,
  },
  RP1101: {
    title: 'There is no such field',
    text: `Only fields of the schema are taken, so that a slip of the pen is not silently without effect.
The nearest legal name is shown. All fields of a kind:

    reprise schema train`,
  },
  RP1102: {
    title: 'A field is missing',
    text: `The field has no default, because no value would be right for most users. Add it, or put it
into a stage that this one extends.

    tokenizer: {kind: vqkd, data: "\${datasets.pictures}"}`,
  },
  RP1103: {
    title: 'The value is not what the field takes',
    text: `The message says what was found and what is expected. Quotes make text: "3" is not 3, and
"true" is not true. In YAML 1.2 yes, no, on and off are text.

    epochs: 3
    flip: true`,
  },
  RP1104: {
    title: 'The list has the wrong length',
    text: `The field takes a certain number of items.

    betas: [0.9, 0.98]`,
  },
  RP1105: {
    title: 'An item is in the list twice',
    text: `The field is a set: every item counts once.

    tags: [small, test]`,
  },
  RP1106: {
    title: 'The expression gives another type',
    text: `A \${…} that is the whole value keeps its type: an output of a stage fits a field that takes
files, a metric is a number, text around it makes text.

    weights: \${stages.train.outputs.weights}
    epochs: \${params.epochs * 2}`,
  },
  RP1107: {
    title: 'The section is not a map',
    text: `params, datasets, stages and profiles are maps of names.

    stages:
      train: {kind: command, argv: [make]}`,
  },
  RP1108: {
    title: 'The section is not a list',
    text: `expect and compare are lists.

    expect:
      - {claim: learns, value: "\${stages.train.metrics.val.acc1}", at_least: 0.8}`,
  },
  RP1109: {
    title: 'The stage is not a map',
    text: `A stage has at least a kind.

    train: {kind: command, argv: [python, train.py]}`,
  },
  RP1110: {
    title: 'The stage has no kind',
    text: `The kind says what a stage does, and with it which parameters it takes. A stage that extends
another has the kind of that one.

    train: {kind: command, argv: [python, train.py]}`,
  },
  RP1111: {
    title: 'There is no such kind',
    text: `All kinds and their parameters are in the schema. For a program of your own there is command.

    reprise schema`,
  },
  RP1112: {
    title: 'Fields do not go together',
    text: `Each field is right by itself, and the kind has a rule between them that is not kept.

    epochs: 10
    warmup_epochs: 2`,
  },
  RP1113: {
    title: 'The name cannot be used',
    text: `Names of stages, datasets and profiles stand in references, on the command line and in
folders. They have letters, digits, "_" and "-".

    stages:
      linear-probe: {kind: command, argv: [make]}`,
  },
  RP1114: {
    title: 'The name cannot stand in an expression',
    text: `Params and axes are words of expressions, where "-" subtracts. Use "_".

    params: {my_seed: 3}`,
  },
  RP1115: {
    title: 'The version is missing',
    text: `The version says which pipeline language the file is written in, so that a later reprise can
still read it.

    version: 1`,
  },
  RP1116: {
    title: 'The version is not known',
    text: `This reprise reads version 1. A higher one was written for a newer reprise.

    version: 1`,
  },
  RP1117: {
    title: 'The pipeline has no name',
    text: `The name stands in reports and in the names of runs.

    name: beitv2-quickstart`,
  },
  RP1118: {
    title: 'There are no stages',
    text: `A pipeline is its stages; without one there is nothing to run.

    stages:
      hello: {kind: command, argv: [echo, hello]}`,
  },
  RP1119: {
    title: 'Plugins are not supported yet',
    text: `Kinds from packages are planned. Until then a program of your own is a stage of kind command,
with the same caching and checkpoints.

    mine: {kind: command, argv: [python, mine.py]}`,
  },
  RP1120: {
    title: 'The param is not declared',
    text: `A param is a value (text, number, true, false, list), or a declaration, which says type,
default or enum. A map as a value needs the long form.

    params:
      model: {type: object, default: {width: 64, depth: 4}}`,
  },
  RP1121: {
    title: 'The param has no value',
    text: `The declaration has no default, so the value has to come from a profile or --set.

    reprise run pipeline.yaml --set params.data=data/pets`,
  },
  RP1122: {
    title: 'Params need each other',
    text: `Params may be computed from params, in any order but not in a circle.

    params: {epochs: 10, warmup: "\${params.epochs / 10}"}`,
  },
  RP1123: {
    title: 'The param is not used',
    text: `Nothing in the file refers to it; perhaps it is misspelt where it was meant. This is a warning:
the pipeline runs.

    epochs: \${params.epochs}`,
  },
  RP1124: {
    title: 'The pattern is not a regular expression',
    text: `pattern is a regular expression as JavaScript knows it with the u flag. Escape brackets that
are meant as such.

    tag: {type: string, pattern: "^v[0-9]+$", default: v1}`,
  },
  RP1125: {
    title: 'An axis has no values',
    text: `A matrix has one trial for each combination of its values: with an empty axis there is none.

    matrix: {seed: [0, 1, 2]}`,
  },
  RP1126: {
    title: 'An axis has a value twice',
    text: `Two trials would be the same one.

    matrix: {seed: [0, 1, 2]}`,
  },
  RP1127: {
    title: 'The claim has no bound, or several',
    text: `A claim says one thing about its value: equals (with a tolerance), at_least or at_most. Write
two claims to bound a value from both sides.

    - {claim: learns, value: "\${stages.a.metrics.val.acc1}", at_least: 0.8}`,
  },
  RP1128: {
    title: 'The tolerance is missing, or has no use',
    text: `Training does not hit a number exactly, so equals needs to know how near is near enough.
at_least and at_most are bounds by themselves.

    - {claim: top-1, value: "\${stages.a.metrics.val.acc1}", equals: 85.5, tolerance: 0.3}`,
  },
  RP1129: {
    title: 'The schema refuses the file',
    text: `The file passed the checks of reprise and not the JSON Schema that editors use. The two should
agree: please tell us, with the file.

    reprise schema > pipeline.schema.json`,
  },
  RP1130: {
    title: 'A rule of retry sets a field that there is not',
    text: `"set" names fields of the stage by their dotted names, and what they are from the next
attempt on.

    retry: [{on: oom, set: {resources.memory: 16G}}]`,
  },
  RP1131: {
    title: 'A rule of retry sets a field that shapes the result',
    text: `The checkpoint, the key and the result belong to the value in the file. What may differ
between attempts says where and how: devices, batch per device, workers, memory, timeouts.

    retry: [{on: gpu-oom, set: {batch.per_device: 16}}]      # not batch.global`,
  },
  RP1132: {
    title: 'A rule of stop_if has no test, or several',
    text: `A rule names a metric and one test of it; "for" says how many values in a row.

    stop_if: [{metric: loss, is: nan}, {metric: loss, above: 100, for: 3}]`,
  },
  RP1201: {
    title: '"$replace" has company',
    text: `{$replace: value} puts the value in place of what is below, so nothing can be merged beside it.

    optimizer: {$replace: {lr: 0.1}}`,
  },
  RP1202: {
    title: '"$delete" takes names',
    text: `It lists the fields to take away from the map below.

    train: {$delete: [timeout, retry]}`,
  },
  RP1203: {
    title: 'There is nothing to delete',
    text: `The map below has no such field; perhaps the name is misspelt, or an earlier overlay took it
away.

    train: {$delete: [timeout]}`,
  },
  RP1204: {
    title: 'There is nothing below to change',
    text: `$delete works in overlays, profiles and stages that extend another: there it takes fields away
from what is below. Here nothing is below.

    small: {extends: large, $delete: [timeout]}`,
  },
  RP1205: {
    title: '"extends" takes one name',
    text: `A stage starts from one other stage, all of whose fields it takes over.

    small: {extends: large, epochs: 3}`,
  },
  RP1206: {
    title: 'The stage to extend does not exist',
    text: `extends names a stage of the same file (or dataset, for datasets).

    small: {extends: large, epochs: 3}`,
  },
  RP1207: {
    title: 'Stages extend each other',
    text: `One of them has to stand by itself.

    large: {kind: mim, epochs: 300}
    small: {extends: large, epochs: 3}`,
  },
  RP1208: {
    title: 'There is no such profile',
    text: `Profiles are declared in the file, under profiles.

    profiles:
      smoke: {params: {epochs: 1}}`,
  },
  RP1209: {
    title: 'The profile changes what does not exist',
    text: `A profile gives other values to params, stages and datasets of the file; it adds none, so that
the file without it is whole.

    params: {epochs: 300}
    profiles:
      smoke: {params: {epochs: 1}}`,
  },
  RP1210: {
    title: '--set is not path=value',
    text: `The path has dots, and [0] for items of lists; the value is YAML. Quote it for the shell.

    reprise run pipeline.yaml --set 'params.seeds=[0, 1]' --set stages.train.optimizer.lr=1e-4`,
  },
  RP1211: {
    title: '--set names no section',
    text: `The path starts at the top of the file: params.x, stages.x.y, defaults.x and so on.

    --set params.epochs=3`,
  },
  RP1212: {
    title: '--set names what does not exist',
    text: `A setting changes what the file has. The nearest name is shown.

    --set stages.train.epochs=3`,
  },
  RP1213: {
    title: '--set names an item that does not exist',
    text: `Items count from 0. To lengthen a list set it as a whole.

    --set 'stages.train.tags=[a, b]'`,
  },
  RP1214: {
    title: '--set goes into a single value',
    text: `The path goes on behind a value that has no fields.

    --set stages.train.epochs=3`,
  },
  RP2001: {
    title: 'The expression cannot be read',
    text: `Between \${ and } stands an expression: references, numbers, texts in quotes, + - * / % **,
== != < <= > >=, && || !, a ? b : c, [lists] and functions. $\${ is the text \${.

    epochs: \${round(params.epochs * 0.1)}`,
  },
  RP2002: {
    title: 'The reference starts with no known word',
    text: `References start with params, matrix, datasets or stages. Variables of the shell are not
filled in; $\${HOME} is the text \${HOME}, for a program that knows it.

    argv: [sh, -c, "ls $\${HOME}"]`,
  },
  RP2003: {
    title: 'There is no such stage',
    text: `The reference names a stage that the file does not have.

    tokenizer: \${stages.tokenizer.outputs.weights}`,
  },
  RP2004: {
    title: 'There is no such dataset',
    text: `\${datasets.NAME} is the records of an entry of datasets.

    datasets:
      pets: {kind: dataset, source: [data/pets], layout: image-folder}
    stages:
      train: {kind: vqkd, data: "\${datasets.pets}"}`,
  },
  RP2005: {
    title: 'There is no such param',
    text: `Params are declared under params. Names may hold no "-": with spaces around it, it subtracts.

    params: {epochs: 10}
    stages:
      train: {kind: mim, epochs: "\${params.epochs - 1}"}`,
  },
  RP2006: {
    title: 'The matrix has no such axis',
    text: `An axis is declared in the matrix of the stage that is meant.

    train:
      matrix: {seed: [0, 1]}
      seed: \${matrix.seed}`,
  },
  RP2007: {
    title: 'There is no matrix here',
    text: `matrix.x is the value of one trial. In claims, and in the matrix itself, there is no one trial;
name trials of a stage instead.

    value: \${mean(stages.train[*].metrics.val.acc1)}`,
  },
  RP2008: {
    title: 'The stage has no such output',
    text: `Which outputs a stage leaves depends on its kind; a command declares its own.

    weights: \${stages.train.outputs.weights}`,
  },
  RP2009: {
    title: 'The stage has no such metric',
    text: `Which metrics a stage reports depends on its kind.

    value: \${stages.train.metrics.val.acc1}`,
  },
  RP2010: {
    title: 'The reference is not complete',
    text: `A reference to a stage goes on with outputs or metrics, and a name.

    weights: \${stages.train[seed=0].outputs.weights}`,
  },
  RP2011: {
    title: 'There is no such function',
    text: `Expressions have a few functions and no others, so that reading a file runs no code.

    value: \${round(mean(stages.train[*].metrics.val.acc1), 3)}`,
  },
  RP2012: {
    title: 'The function takes other arguments',
    text: `The message says how the function is used.

    epochs: \${round(params.epochs / 3)}`,
  },
  RP2013: {
    title: 'The types do not fit',
    text: `Numbers are computed with numbers, texts are joined to texts, conditions are true or false. To
put a number into a text, write the text around it.

    tags: ["size-\${params.size}"]`,
  },
  RP2014: {
    title: 'The expression has no value',
    text: `It is well formed, and for these values there is no answer, as for a division by zero.

    share: \${params.total > 0 ? params.part / params.total : 0}`,
  },
  RP2015: {
    title: 'An output of a stage stands in a text',
    text: `Outputs are files in the store, whose place is known when an attempt starts. Declare the output
as an input of the command: then it is an edge of the graph, enters the key, and has a path.

    inputs: {init: "\${stages.pretrain.outputs.weights}"}
    argv: [python, train.py, --init, "\${inputs.init}"]`,
  },
  RP2016: {
    title: 'The value has to be known when the file is read',
    text: `How trials are made and executed (matrix, needs, resources, timeout, retry) is decided before
any of them runs, from the file alone: params, not metrics or matrix values.

    resources: {cpus: "\${params.cpus}"}`,
  },
  RP2017: {
    title: 'Which trial is meant is open',
    text: `The stage has a matrix, and so several trials. [*] is the list of all, [axis=value] one of them.

    init: \${stages.pretrain[seed=matrix.seed].outputs.weights}`,
  },
  RP2018: {
    title: 'The selector leaves an axis open',
    text: `To choose one trial name every axis; to take all that match, end with *.

    value: \${mean(stages.train[lr=0.1, *].metrics.val.acc1)}`,
  },
  RP2019: {
    title: 'There is no such stage to wait for',
    text: `needs names stages of the file, or datasets as datasets.NAME. It is for order alone: a reference
to an output is an edge by itself.

    needs: [prepare]`,
  },
  RP2020: {
    title: 'Stages wait for each other',
    text: `Each needs, directly or over others, what it is needed for itself. The places of the edges are
shown; one of them has to go.

    a: {kind: command, argv: [make], needs: [b]}
    b: {kind: command, argv: [make]}`,
  },
};
