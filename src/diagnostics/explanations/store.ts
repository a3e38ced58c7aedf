/** Pages of the messages of the store and the journal (RP5). */
import type { Pages } from './page.ts';

export const storePages: Pages = {
  RP5001: {
    title: 'The state directory is a file',
    text: `All state stands in one folder: runs/ in the project, or what --state or REPRISE_STATE names. At
that path, or above it, stands a file. Move it away or name another folder.`,
  },
  RP5002: {
    title: 'Not allowed to write',
    text: `The system refused: this user may not write there. On shared file systems the state directory is
often owned by whoever ran first; give the group write permission, or use your own --state.`,
  },
  RP5003: {
    title: 'The file system is read-only',
    text: `The state directory is on a file system that takes no writes: an archive, a container image, or a
disk that the kernel protects after an error. Planning works there; running needs another
place: --state DIR.`,
  },
  RP5004: {
    title: 'The disk is full',
    text: `A write found no room. Every write is made beside its place and moved there when it is whole, so
nothing that was finished is lost, and checkpoints stay usable. Make room and give the same
command again: it goes on from there.`,
  },
  RP5005: {
    title: 'The file system refused',
    text: `The system gave the error shown. Where it says EIO, the disk or the network under the file
system is failing; look into the system's log (dmesg) before running on.`,
  },
  RP5006: {
    title: 'Stored content is damaged',
    text: `What stands in the store under a digest no longer has that digest: somebody changed it, or the
disk did. It was moved to store/quarantine/, where you can look at it. The trial that made it
runs again when something needs it; results are never made from damaged content.`,
  },
  RP5007: {
    title: 'A result cannot be used',
    text: `The record of a finished trial (store/results/KEY.json) is not what it should be: cut, edited, or
put under another name. It was moved to store/quarantine/, and the trial counts as not yet run.`,
  },
  RP5008: {
    title: 'A result of a later version',
    text: `A later version of reprise wrote this result in a format that this one does not know. It is left
where it is; this version runs the trial again.`,
  },
  RP5009: {
    title: 'An output is missing',
    text: `A stage ended well, but at the path of one of its outputs is nothing. Look into its log for where
it wrote: \`reprise logs TRIAL\`.`,
  },
  RP5010: {
    title: 'An output of the other type',
    text: `An output is declared as a file, and a folder was found, or the other way round.`,
  },
  RP5011: {
    title: 'A link leads out of an output',
    text: `An output folder is moved into the store as a whole. A link out of it would lead to something that
is not stored and may change. Links within the folder are fine: their content is stored.`,
  },
  RP5012: {
    title: 'A name that does not travel',
    text: `Names with control characters, backslashes or bytes that are not UTF-8 mean different things on
different systems, so that the same folder would not have the same digest everywhere.`,
  },
  RP5013: {
    title: 'Neither file nor folder',
    text: `Sockets, pipes and devices have no content that could have a digest.`,
  },
  RP5014: {
    title: 'A link that leads back',
    text: `A link in a folder leads to a folder that holds it, so that walking it would never end.`,
  },
  RP5015: {
    title: 'A broken link',
    text: `A link in a folder leads to where nothing stands, so that its content cannot be part of a digest.
Remove the link, or bring back what it leads to.`,
  },
  RP5020: {
    title: 'A line of a journal was cut',
    text: `A runner died, or the disk was full, while a line was written. A fact is acted on only when its
line is whole and on disk, so nothing is lost: the line is passed over.`,
  },
  RP5021: {
    title: 'A journal of a later version',
    text: `A later version of reprise wrote this run in a format that this one does not know.`,
  },
  RP5016: {
    title: 'A collection is going on',
    text: `Two collections at once would gain nothing. Whoever holds the lease "gc" is at work; when
that process dies, the lease is free again by itself, and what it had moved aside is put back.`,
  },
};
