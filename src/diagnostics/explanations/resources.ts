/** Pages of the messages about what trials occupy (RP406x). */
import type { Pages } from './page.ts';

export const resourcePages: Pages = {
  RP4060: {
    title: 'A trial asks for more of a token than there are',
    text: `A token is a named thing of which there are few: a licence, the bandwidth of a disk. A stage
says how many it takes while it runs, a profile how many there are; of a token that no profile names
there is one. Runs of one user on one host share them.

    stages:   {sweep: {resources: {tokens: {licence: 1}}}}
    profiles: {lab: {limits: {tokens: {licence: 3}}}}`,
  },
  RP4061: {
    title: 'A trial waits for other runs on this host',
    text: `All runs of one user on one host tell each other what they hold: processors, memory, GPUs by
their identifiers, tokens. What is held is given back when its attempt ends, however it ends, also when
its runner was killed. A GPU that a program outside of reprise uses (more than a tenth of its memory) is
not handed out. The trial that has waited longest goes first. REPRISE_HOST_LEDGER=off lets a run take
what it likes.`,
  },
};
