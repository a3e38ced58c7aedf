/** Pages of the messages of files that ought to hold weights (RP750x, RP752x, RP753x). */
import type { Pages } from './page.ts';

export const weightFilePages: Pages = {
  RP7503: {
    title: 'The file is something else',
    text: `Its first bytes show what it is. The common cases: a web page with an error, saved under the name of
the weights; a Git LFS pointer of some 130 bytes, in a clone made without the large files; an archive
that is still to be unpacked.`,
  },
  RP7504: {
    title: 'The folder does not say which weights are meant',
    text: `Of a folder the only file of weights is taken, or model.safetensors, pytorch_model.bin, or the one in
which DeepSpeed keeps the model. With several others, name one.`,
  },
  RP7505: {
    title: 'There are no tensors under that key',
    text: `Checkpoints keep their weights under a name such as "model", "module" or "model_ema"; nested ones are
written with a dot. "reprise weights inspect FILE" lists all places that hold tensors.`,
  },
  RP7506: {
    title: 'The weights are not those that were expected',
    text: `The pipeline says which content it wants by its sha256. The file has another: it was cut short, was
changed by its publisher, or is another one.`,
  },
  RP7525: {
    title: 'The naming is not known',
    text: `Every code base has its own names for the same tensors. Known are those of BEiT v2 and v1, timm,
transformers, CLIP, DINO and mmsegmentation. docs/weights.md shows them side by side.`,
  },
  RP7526: {
    title: 'The checkpoint is of another model',
    text: `A tensor has another shape than the model asks for. Position tables and position embeddings are resized;
nothing else is. The message tells what the checkpoint seems to be by its shapes.`,
  },
  RP7527: {
    title: 'The checkpoint lacks parameters of the model',
    text: `By default every parameter must be in the file. A head for new classes, or the final norm after
pretraining, is not: list such names under "allow_missing", and they start as a fresh model's do.`,
  },
  RP7528: {
    title: 'A setting cannot be told from names and shapes',
    text: `Without a relative position table the number of heads does not show; the block from which the second
stream of pretraining starts never does. A registered model knows them, config.json beside the weights
may, and so do "settings".`,
  },
  RP7533: {
    title: 'The model is not registered',
    text: `The names are those of the reference: beit_base_patch16_224, beit_base_patch16_224_8k_vocab_cls_pt,
vqkd_encoder_base_decoder_3x768x12_clip. Other sizes are described by architecture and settings.`,
  },
  RP7534: {
    title: 'The other code base has no such model',
    text: `timm has the classifiers; transformers has classifiers, masked image models and segmentation. A
tokenizer exists in the reference alone.`,
  },
  RP7535: {
    title: 'The head has fewer rows',
    text: `"head_rows" lists rows of the checkpoint's head, counted from 0: those classes that the new data has.`,
  },
  RP7536: {
    title: 'A teacher is no model of its own',
    text: `CLIP's picture tower gives the features that a tokenizer learns to rebuild. It is not trained or evaluated
here, so there is no model file of it: name the checkpoint itself where a stage asks for a teacher.`,
  },
  RP7537: {
    title: 'Something else than a file is where weights are to be written',
    text: `The file is written under another name beside it, then takes its place. A folder cannot be replaced so; a
device or a pipe could, and then it would be gone for everybody. Neither is touched.`,
  },
  RP7538: {
    title: 'Nothing of the file can be written in those names',
    text: `Every tensor would be dropped: the other code base has no such model, or "--naming" says something that the names
in the file are not. Leave "--naming" out to have it found, or write the names of the reference.`,
  },
  RP7539: {
    title: 'A number is too large for half precision',
    text: `Half precision ends at 65504; what is larger would become infinite, and so would the model's answers. Numbers
that are infinite or not a number already stay as they are.`,
  },
  RP7543: {
    title: 'A parameter is not of floating-point numbers',
    text: `The file has whole numbers where the model has weights: a quantised export, whose scales stand
elsewhere, or a file of something else. Only float64, float32, float16 and bfloat16 are taken.`,
  },
  RP7544: {
    title: 'A parameter has numbers that are not finite',
    text: `NaN or infinity in a weight makes every output NaN. A training that diverged writes such
checkpoints, and so does half precision that overflowed. "reprise weights diff" against an earlier
checkpoint shows which tensors are concerned.`,
  },
};
