/** Pages of the messages of data and of the stages that bring it (RP6). */
import type { Pages } from './page.ts';

export const dataPages: Pages = {
  RP6001: {
    title: 'No source gave the expected content',
    text: `No source of a "fetch" stage gave the expected content.

The sources are tried in order. For each, the notes say why it was of no use: the program that
fetches it (npm, pip, apt-get) is missing, nobody answers, the name or version does not exist, "keep"
matches nothing, or the content is other than "content" says. Downloads that arrived stay in the
cache, so the next run does not fetch them again.

On a machine without network, put the file where the machine can read it and add it as a source:

  sources:
    - {npm: emoji-datasource-google@16.0.0}
    - {url: "file:///data/mirror/emoji-datasource-google-16.0.0.tgz", strip: 1}
  unpack: archives

"content" is taken over the kept files only, so all sources of a stage must give the same files
under the same names; "keep" and "strip" can stand in a source of its own.`,
  },
  RP6010: {
    title: 'An archive is damaged',
    text: `An archive is cut off or damaged. A download that breaks off is taken up again by itself; an
archive that is damaged although it arrived whole is damaged at its source. The next source is tried.`,
  },
  RP6011: {
    title: 'An archive leads out of its folder',
    text: `An archive has an entry whose name leads out of the target folder ("../x", "/x"). No archive of
data needs this, and nothing of it is kept. Do not trust the place it came from.`,
  },
  RP6101: {
    title: 'The source has another layout',
    text: `The folder does not look like the layout says.

  idx           <name>-images-idx3-ubyte and <name>-labels-idx1-ubyte, plain or .gz
  image-folder  <folder>/<class>/<picture>, where each split names its <folder>
  emoji         emoji.json with img/<vendor>/64/*.png; also assets/<code points>.webp

Look at what the source holds: the "keep" of the fetch stage before may have left it out.`,
  },
  RP6102: {
    title: 'A picture cannot be decoded',
    text: `A picture cannot be decoded: it is cut off, not a picture, or has more pixels than are accepted.`,
  },
  RP6103: {
    title: 'Some pictures cannot be decoded',
    text: `Some pictures cannot be decoded. The first five are named. A dataset that silently lacks pictures
gives other numbers than the one others use, so the stage stops; with "on_unreadable: skip" it goes
on without them and says which.`,
  },
  RP6104: {
    title: 'The file is not IDX',
    text: `The file is not in IDX format with bytes, or is cut off. The format begins with 00 00 08 and the
number of axes, then the length of each axis, then the data.`,
  },
  RP6105: {
    title: 'A label has no name',
    text: `"class_names" has fewer names than the file has labels. Names are given in the order of the
labels: the first is that of label 0.`,
  },
  RP6106: {
    title: 'A split is empty',
    text: `No picture meets all conditions of a split. Conditions hold together: "modulo" and "remainders"
with "vendors", "file" or "folder". "max_images" may have left too few.`,
  },
  RP6107: {
    title: 'A split goes beyond its file',
    text: `A split of an IDX file ends beyond the file. Leave "count" out to take all pictures from "from" on.`,
  },
  RP6108: {
    title: 'A split names what is not there',
    text: `A split names a file, folder or vendor that its source does not have.`,
  },
  RP6110: {
    title: 'The folder does not hold records',
    text: `The folder does not hold records, or its files do not fit its index. Records are written by a stage
of kind "dataset": index.json, images.bin, labels.<space>.bin and splits/<name>.bin.`,
  },
  RP6111: {
    title: 'There is no such split',
    text: `A stage asks for a split that the dataset does not have. Splits are named in "splits" of the dataset stage.`,
  },
  RP6112: {
    title: 'There is no such label space',
    text: `A stage asks for a label space that the dataset does not have. idx and image-folder have "class";
emoji has "concept", "subgroup", "group" and "vendor".`,
  },
  RP6203: {
    title: 'More patches are to be hidden than there are',
    text: `More patches are to be hidden than the picture has. The grid is image_size / patch_size on each
side: 64 pixels in patches of 8 make 8 x 8 = 64.`,
  },
};
