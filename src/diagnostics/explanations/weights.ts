/** Pages of the messages of weights and model files (RP75). */
import type { Pages } from './page.ts';

export const weightPages: Pages = {
  RP7501: {
    title: 'The file is not whole safetensors',
    text: `A safetensors file begins with the length of its header, then the header as JSON, then the bytes of
the tensors without gaps. A file that was cut short, or is something else (a web page in its place),
does not fit its header.`,
  },
  RP7502: {
    title: 'The tensor is not in the file',
    text: `The file holds other names. Weights of another architecture, or of another naming (timm, CLIP), need
to be brought into ours first.`,
  },
  RP7510: {
    title: 'The file is not a PyTorch archive',
    text: `torch.save writes a zip archive with data.pkl in it; before PyTorch 1.6 it wrote another format. A
file that was cut short has no directory at its end.`,
  },
  RP7511: {
    title: 'The PyTorch file wants to run code',
    text: `A pickle can call any function when it is read. reprise reads the instructions itself and allows only
those that build tensors, numbers, texts and containers of them. Anything else is refused, always.`,
  },
  RP7520: {
    title: 'There are no weights where they are expected',
    text: `Checkpoints keep their weights under a name such as "model" or "state_dict", or at the top. This file
has a map of tensors at none of these places.`,
  },
  RP7521: {
    title: 'The shapes differ',
    text: `The tensor in the file has another shape than the model that was asked for. Compare the width, the
depth and the sizes of picture and patch in the pipeline with those of the file's model.`,
  },
  RP7522: {
    title: 'Weights are missing',
    text: `The file lacks tensors that the model needs. It may be of another architecture, or of a part of one.`,
  },
  RP7523: {
    title: 'The position table is too small to be resized',
    text: `Relative positions are resized through a cubic spline, which needs three patches a side.`,
  },
  RP7524: {
    title: 'The position table is not square',
    text: `A table of relative positions has (2G - 1) squared rows, and three more for the cls token, for a
grid of G patches a side. Windows that are not square are not resized.`,
  },
  RP7530: {
    title: 'The file does not say how to build its model',
    text: `Weights that a stage wrote carry their architecture and settings in their metadata, so that a later
stage needs the file alone. A file from elsewhere does not.`,
  },
  RP7531: {
    title: 'The file holds a model of another kind',
    text: `A tokenizer, a pretrained model and a classifier are different things; the stage says which it takes.`,
  },
  RP7532: {
    title: "A setting of the file's model cannot be used",
    text: `The settings in the file's metadata are read with the same care as a pipeline: what is unknown or out
of range is refused rather than guessed.`,
  },
  RP7540: {
    title: 'The parity case cannot be run',
    text: `A parity case is a folder with config.json, weights and tensors that were recorded from the
reference. The message says which part of it is not as expected.`,
  },
  RP7541: {
    title: 'The weights are not of this teacher',
    text: `A teacher's sizes follow from the names and shapes in its file, so the file must hold every tensor of
the network: CLIP's picture tower (with or without the text tower beside it, "visual." before its
names or nothing) for clip_vit_b16, the plain vision transformer of DINO for dino_vit_b16. The message
names the first tensor that is missing or has another shape; letters stand for lengths that may be any.`,
  },
  RP7542: {
    title: 'There is no parity case',
    text: `"npm run parity" looks for cases in the folders it is given and up to four folders below them: each
is a folder with config.json, whose "case" names a family and a variant ("vit-encoder/mine"), and
tensors.safetensors. With "--only", the path of a case must contain the given text.`,
  },
};
