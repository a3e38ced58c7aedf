/** Pages of the messages of the training stages (RP65, RP78). */
import type { Pages } from './page.ts';

export const trainPages: Pages = {
  RP6501: {
    title: 'The warm-up does not fit',
    text: `The learning rate rises over \`warmup_epochs\` and falls over the rest, so the warm-up has to be
longer than nothing and shorter than the whole training. With few steps an epoch, a fraction of an
epoch is often right: warmup_epochs: 0.5`,
  },
  RP6502: {
    title: 'The batch is larger than the data',
    text: `An epoch gives each picture at most once, in whole batches, so \`batch.global\` may not exceed the
number of pictures in the split (after \`limit\`).`,
  },
  RP6503: {
    title: 'The batch cannot be divided',
    text: `\`batch.global\` shapes the result; \`batch.per_device\` only divides it into parts that fit the
memory, whose gradients are added up. All parts have to be of one size.`,
  },
  RP6506: {
    title: "The teacher's features do not fit the tokenizer",
    text: `The tokenizer learns to rebuild the teacher's features at each patch: their grid has to be that of
the tokenizer (image_size / patch_size), and each record of the split needs its features. Make the
features from the same split, with an \`input_size\` that gives the same grid.`,
  },
  RP6507: {
    title: 'The pictures do not fit the model',
    text: `A model is built for one size of picture. Set \`model.image_size\` to that of the records, or make
records of another size with the \`dataset\` stage.`,
  },
  RP6508: {
    title: 'The limit exceeds the data',
    text: `\`limit.count\` takes that many labelled pictures out of the split, evenly over the classes.`,
  },
  RP6509: {
    title: 'The classes do not fit',
    text: `The model predicts one number for each class of the label space it was trained on. It can be judged
on that label space only; name it in \`labels\`.`,
  },
  RP6511: {
    title: "The teacher's weights are not there",
    text: `The stage expects the folder of a fetched package, or a file, with exactly one set of weights in it.`,
  },
  RP6512: {
    title: 'A setting is needed here',
    text: `Some settings depend on others: a model without \`init\` needs \`model\`, a probe of an encoder needs
\`weights\`. The message says which one, and when.`,
  },
  RP6513: {
    title: 'More patches are hidden than there are',
    text: `\`mask.patches\` counts patches of the grid (image_size / patch_size, squared). BEiT v2 hides 75 of
196, about two in five.`,
  },
  RP6514: {
    title: 'The features cannot be read',
    text: `A folder of features holds index.json, features.bin and rows.bin, as the stage \`teacher-features\`
writes them. Its content is checked before it is used.`,
  },
  RP6515: {
    title: 'There is no such picture in the split',
    text: `\`items\` counts the pictures of the split from 0.`,
  },
  RP6516: {
    title: 'There is no such patch',
    text: `A query is a row and a column of the patch grid, counted from 0 at the top left.`,
  },
  RP7801: {
    title: 'The loss is not a number any more',
    text: `Training diverged, so the stage stops; it is not tried again, since it would diverge again. The
checkpoint before is kept. Usual causes, in order: a learning rate too high for the batch, a warm-up
too short, gradients that are not clipped, a picture that is not one.`,
  },
  RP7802: {
    title: 'A checkpoint cannot be read',
    text: `A checkpoint is written beside its place and moved there when it is whole; its files carry their
digests. One that does not match them was damaged afterwards. The stage takes the one before; when
none is left, it starts from the beginning.`,
  },
};
