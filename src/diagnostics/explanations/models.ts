/** Pages of the messages of models that do not fit their tensors (RP76). */
import type { Pages } from './page.ts';

export const modelPages: Pages = {
  RP7601: {
    title: 'The input of a layer has another shape',
    text: `The message names the layer, the axis that does not fit, and the rule in letters: B batch, N tokens
(patches and the class token), P patches, H and W the sides of a picture, C channels, D width. A model
with a relative position bias takes pictures of one size only, that of its window: choose the model for
that size, or resample the weights when they are brought in.`,
  },
  RP7602: {
    title: 'The weights belong to another model',
    text: `A parameter has another shape than the model declares. Either the file is of another size (base, large),
or it was made for another picture size, number of classes or number of codes. What was found first is
named; the shapes tell which of them it is.`,
  },
};
