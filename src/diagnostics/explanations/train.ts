/** Pages of the messages of training and its stages (RP65, RP78). */
import type { Pages } from './page.ts';

export const trainPages: Pages = {
  RP6501: {
    title: 'Warm-up is longer than training',
    text: `The learning rate rises from 0 during "warmup_epochs" and then falls along half a cosine. The rise
cannot be longer than all of training:

  epochs: 10
  warmup_epochs: 20        # 20 > 10

Lower "warmup_epochs", or train for longer. A few percent to a tenth of "epochs" is common.`,
  },
  RP6502: {
    title: 'The split is smaller than one batch',
    text: `Every step takes "batch.global" pictures, and what does not fill a last batch is left out of each
epoch; so a split with fewer pictures than one batch has no step at all. Lower "batch.global".
With "limit.count", the batch is compared with that count.`,
  },
  RP6503: {
    title: 'The batch cannot be divided evenly',
    text: `"batch.per_device" says how many pictures are worked on at once; gradients are added up until
"batch.global" is reached. All parts have the same size, so the one must divide the other:

  batch: {global: 512, per_device: 128}     # four parts

"per_device" changes memory and speed, and nothing else but the order of floating-point sums.`,
  },
  RP6506: {
    title: "The teacher's features do not fit",
    text: `A tokenizer learns to rebuild the features that a "teacher-features" stage computed for the same
records. Every picture of its split must have features, and the teacher's map must have as many
cells per side as the tokenizer has patches:

  teacher-features   input_size / 32       cells per side
  vqkd               image_size / patch_size   patches per side

For example 128 pixels for the teacher and 32 pixels in patches of 8 both give a grid of 4 x 4.`,
  },
  RP6507: {
    title: 'Tokenizer and model have other grids',
    text: `Masked image modeling asks the tokenizer for one code per patch of the model, so both must cut a
picture into the same number of patches per side: image_size / patch_size. The pictures themselves
may differ in size.`,
  },
  RP6508: {
    title: 'Fewer labelled pictures than "limit" asks for',
    text: `"limit.count" takes so many pictures of the split, at random by "limit.seed". Pictures without a
label in the chosen label space do not count. 0 takes all.`,
  },
  RP6509: {
    title: 'The model predicts other classes',
    text: `A classifier has one output for each class of the label space it was trained on. It can be evaluated
on records whose label space of that name has the same number of classes.`,
  },
  RP6513: {
    title: 'More patches to hide than there are',
    text: `"mask.patches" is the number of patches that are hidden in each picture. A picture has
(image_size / patch_size) squared of them. About two in five are hidden in the published recipe: 75
of 196.`,
  },
  RP6514: {
    title: 'Features cannot be read',
    text: `The folder is not what a "teacher-features" stage leaves: index.json, features.bin and rows.bin,
whose sizes agree. Refer to the output itself: \${stages.<name>.outputs.features}.`,
  },
  RP6515: {
    title: 'The split has fewer pictures',
    text: `"items" counts the pictures of the split from 0, in the order of the records.`,
  },
  RP6516: {
    title: 'The query lies outside of the grid',
    text: `"query" is row and column of a patch, counted from 0. A picture has image_size / patch_size patches
per side. Without it the patch in the middle is taken.`,
  },
  RP6517: {
    title: 'More components than the teacher has numbers',
    text: `"components" of a "teacher-features" stage is the number of principal components that are kept of
each cell of the teacher's map; the map of both teachers has 1280 numbers a cell. 0 keeps all of them,
as the paper does.`,
  },
  RP7801: {
    title: 'The loss is not finite',
    text: `The loss became infinite or not a number. Nothing good can come of going on, so training stops; the
checkpoints before that step stay, and the same command would fail again in the same way.

Usual reasons, most frequent first: a learning rate that is too high for the width and batch; too
short a warm-up; no clipping of gradients; labels or features that are not finite themselves. The
notes give the length of the gradient at that step: a very large one points at the first three.`,
  },
  RP6518: {
    title: 'Pictures that a teacher cannot take in whole patches',
    text: `A vision transformer as a teacher cuts pictures into patches; a side that is not a multiple of the
patch would lose its last rows and columns, and with them the place of each target. Set "input_size" to a
multiple: 224 for the published CLIP and DINO teachers, whose patches have 16 pixels.`,
  },
};
